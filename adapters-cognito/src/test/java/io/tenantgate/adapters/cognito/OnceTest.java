package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.Fault;
import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.AccountAdministrator.Creation;
import io.tenantgate.application.provider.AccountAdministrator.NewAccount;
import io.tenantgate.application.provider.AccountAdministrator.Validity;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator.Result.Proven;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Enroller.Application;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolDesign.Names;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.testkit.provider.ProviderContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever went wrong on the way to Cognito, somebody who asks again gets it, and it is there once.
class OnceTest extends ProviderContract {
    private static final String ANN = "ann@example.com";
    private static final Duration SHORT = Duration.ofMillis(500);

    @RegisterExtension
    static final Emulated EMULATED = new Emulated();

    @Override
    protected ProviderWorld newWorld() {
        return EMULATED.newWorld();
    }

    /// How a call goes wrong, by its name.
    static Stream<Arguments> mishaps() {
        return Stream.concat(
                Arrays.stream(Mishap.values()).map(mishap -> trouble(mishap.name(), mishap::fault)),
                Stream.of(
                        trouble("SILENT", () -> EMULATED.local().door().silent()),
                        trouble(
                                "SILENT_AFTERWARDS",
                                () -> EMULATED.local().door().silentAfter())));
    }

    private static Arguments trouble(String name, Supplier<Fault> fault) {
        return Arguments.argumentSet(name, fault);
    }

    /// A process that is told of the mishap; another one afterwards is not. Where nothing but "done" is answered,
    /// the SDK reads no further than that.
    private static void goesWrong(String operation, Supplier<Fault> fault, Deed deed) {
        EMULATED.local().door().always(operation, fault.get());
        assertThat(Told.by(() -> deed.by(EMULATED.newWorld(SHORT).provider())))
                .isIn("outage", "wait", answersNothing(operation) ? "as if done" : "outage");
        EMULATED.local().door().mend();
    }

    private static boolean answersNothing(String operation) {
        return Recorded.answer(operation, "").equals("{}");
    }

    @FunctionalInterface
    private interface Deed {
        Object by(Provider provider);
    }

    private static Provider another() {
        return EMULATED.newWorld().provider();
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void whoSignsUpHasOneAccountAndOneCode(Supplier<Fault> fault) {
        goesWrong("SignUp", fault, this::signUp);

        assertThat(signUp(another())).isIn(sent(), new Enroller.Refused(Plain.ALREADY_EXISTS));
        assertThat(world().messagesTo(ANN)).isOne();
        assertThat(accounts()).isOne();
    }

    private Enroller.Sending signUp(Provider provider) {
        var application = new Application(username(1), PASSWORD, Map.of("email", ANN), Notice.CODE);
        return provider.enroller().signUp(placement(), tenant(), application).apply();
    }

    private static Enroller.Sending sent() {
        return new Enroller.Sent(Deliveries.toEmail(ANN));
    }

    private long accounts() {
        return EMULATED.local().inventory().accounts(placement().pool().id()).stream()
                .filter(account -> account.username().equals(username(1).value()))
                .count();
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void whomAnAdministratorMakesHasOneAccount(Supplier<Fault> fault) {
        goesWrong("AdminCreateUser", fault, this::create);

        assertThat(Told.by(() -> create(another()))).isIn("as if done", "refused already-exists");
        assertThat(accounts()).isOne();
    }

    private Creation create(Provider provider) {
        var account = new NewAccount(username(1), PASSWORD, Map.of("email", ANN));
        return provider.accountAdministrator()
                .create(placement(), tenant(), account)
                .apply();
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void thePasswordThatAnAdministratorSetsIsTheOneThatHolds(Supplier<Fault> fault) {
        var ann = person(1, ANN);
        goesWrong("AdminSetUserPassword", fault, this::set);

        assertThat(set(another())).isEqualTo(new AccountAdministrator.Result.Done());
        assertThat(another()
                        .authenticator()
                        .begin(placement(), tenant(), ORIGIN, new AccountRef.Known(ann), OTHER)
                        .apply())
                .isInstanceOf(Proven.class);
    }

    private AccountAdministrator.Result set(Provider provider) {
        return provider.accountAdministrator()
                .setPassword(placement(), tenant(), username(1), OTHER, Validity.PERMANENT)
                .apply();
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void aPoolIsMadeOnce(Supplier<Fault> fault) {
        var name = name(world().newTenant());
        goesWrong("CreateUserPool", fault, provider -> pool(provider, name));

        pool(another(), name);

        assertThat(Collections.frequency(EMULATED.local().inventory().pools(), name))
                .isOne();
    }

    /// As whoever makes one does.
    private static Object pool(Provider provider, String name) {
        var provisioner = provider.provisioner();
        var design = new PoolDesign(Names.ADDRESSES, PasswordPolicyName.COGNITO);
        var pool = provisioner.findPool(name).orElseGet(() -> provisioner.createPool(name, design));
        provisioner.completePool(pool);
        return pool;
    }
}
