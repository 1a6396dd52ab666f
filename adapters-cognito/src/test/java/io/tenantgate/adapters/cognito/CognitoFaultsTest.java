package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.cognito.emulator.Fault;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.ClientDesign;
import io.tenantgate.application.provider.ClientDesign.Purpose;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolDesign.Names;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenancyStrategy.PoolPerTenant;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;
import io.tenantgate.testkit.provider.ProviderContract;
import io.tenantgate.testkit.provider.ProviderWorld;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GroupType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientDescription;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolDescriptionType;

/// Whatever goes wrong on the way to Cognito: it looks like nothing else, and nothing is lost or doubled by it.
class CognitoFaultsTest extends ProviderContract {
    private static final String ANN = "ann@example.com";
    private static final Duration SHORT = Duration.ofSeconds(2);

    @RegisterExtension
    static final Emulated EMULATED = new Emulated();

    @Override
    protected ProviderWorld newWorld() {
        return EMULATED.newWorld();
    }

    private static void always(String operation, Fault fault) {
        EMULATED.local().door().always(operation, fault);
    }

    private static void mend() {
        EMULATED.local().door().mend();
    }

    private static void isUnavailable(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(ProviderUnavailable.class);
    }

    @ParameterizedTest
    @EnumSource
    void noMishapLooksLikeAWrongPassword(Mishap mishap) {
        var ann = person(1, ANN);
        always("AdminInitiateAuth", mishap.fault());

        isUnavailable(() -> signIn(ann));
        isUnavailable(() -> signIn(new AccountRef.Known(ann), OTHER));

        mend();
        assertThat(elsewhere()
                        .begin(placement(), tenant(), ORIGIN, new AccountRef.Known(ann), PASSWORD)
                        .apply())
                .isInstanceOf(Authenticator.Result.Proven.class);
    }

    /// The last of three attempts gets through.
    @ParameterizedTest
    @EnumSource(names = {"THROTTLED", "BROKEN", "BAD_GATEWAY", "CUT", "ANSWER_LOST", "CUT_IN_THE_ANSWER"})
    void whatPassesIsGotOver(Mishap mishap) {
        var ann = person(1, ANN);
        EMULATED.local().door().next("AdminInitiateAuth", mishap.fault(), mishap.fault());

        assertThat(signIn(ann)).isInstanceOf(Authenticator.Result.Proven.class);
    }

    /// Of another process, which has not seen the mishap.
    private static Authenticator elsewhere() {
        return EMULATED.newWorld().provider().authenticator();
    }

    @ParameterizedTest
    @EnumSource
    void noMishapEndsASession(Mishap mishap) {
        var ann = person(1, ANN);
        var session = tokens(ann).refreshToken().orElseThrow();
        always("AdminInitiateAuth", mishap.fault());

        isUnavailable(() -> authenticator().refresh(placement(), tenant(), ORIGIN, ann, session));

        mend();
        assertThat(elsewhere().refresh(placement(), tenant(), ORIGIN, ann, session))
                .isInstanceOf(Authenticator.Result.Proven.class);
    }

    @ParameterizedTest
    @EnumSource
    void noMishapLooksLikeAWrongCode(Mishap mishap) {
        signUp(username(1), ANN, Notice.CODE);
        var reset = new OneTimeCode("123456");
        var unknown = new AccountRef.Known(username(2));
        always("ConfirmSignUp", mishap.fault());
        always("ConfirmForgotPassword", mishap.fault());

        isUnavailable(() -> confirm(username(1), "123456"));
        isUnavailable(() -> enroller()
                .resetPassword(placement(), tenant(), unknown, reset, OTHER)
                .apply());
    }

    @ParameterizedTest
    @EnumSource
    void noMishapLooksLikeAnAccountThatIsNotThere(Mishap mishap) {
        var ann = person(1, ANN);
        always("AdminGetUser", mishap.fault());
        always("ForgotPassword", mishap.fault());

        isUnavailable(() -> accountHolder().describe(placement(), tenant(), ann));
        isUnavailable(() -> confirm(ann, "123456"));
        isUnavailable(() -> enroller().sendResetCode(placement(), tenant(), new AccountRef.Known(ann)));
    }

    /// Where nothing but "done" is answered, the SDK reads no further: what is cut there has been done.
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"UNREADABLE", "CUT_IN_THE_ANSWER"})
    void noMishapLooksLikeAChangeThatIsRefusedOrMade(Mishap mishap) {
        var holder = signedIn(person(1, ANN));
        always("UpdateUserAttributes", mishap.fault());
        always("ChangePassword", mishap.fault());
        always("AdminDeleteUser", mishap.fault());

        isUnavailable(() -> accountHolder().change(placement(), tenant(), holder, Map.of("given_name", "Ann")));
        isUnavailable(() -> accountHolder()
                .changePassword(placement(), tenant(), holder, OTHER, PASSWORD)
                .apply());
        isUnavailable(() -> accountHolder().delete(placement(), tenant(), holder.username()));
    }

    private AccountHolder.SignedIn signedIn(ProviderUsername username) {
        var token = new ProviderToken(tokens(username).accessToken());
        return new AccountHolder.SignedIn(username, token);
    }

    @Test
    void aSilentConnectionIsGivenUpInTime() {
        var ann = person(1, ANN);
        var impatient = EMULATED.newWorld(SHORT).provider().authenticator();
        always("AdminInitiateAuth", EMULATED.local().door().silentAfter());

        isUnavailable(() -> impatient
                .begin(placement(), tenant(), ORIGIN, new AccountRef.Known(ann), PASSWORD)
                .apply());
    }

    @Test
    void aPoolWhoseMakerHeardNoAnswerIsFoundByItsNameAndMadeOnce() {
        var name = name(world().newTenant());
        always("CreateUserPool", Fault.answerLost());
        var design = new PoolDesign(Names.ADDRESSES, PasswordPolicyName.COGNITO);
        isUnavailable(() -> world().provider().provisioner().createPool(name, design));
        mend();

        var found = EMULATED.newWorld().provider().provisioner().findPool(name);

        assertThat(found).isPresent();
        assertThat(names(cognito -> cognito.listUserPools(all -> all.maxResults(60)).userPools().stream()
                        .map(UserPoolDescriptionType::name)))
                .containsOnlyOnce(name);
    }

    /// What the emulator itself tells.
    private static List<String> names(Function<CognitoIdentityProviderClient, Stream<String>> question) {
        var settings = CognitoSettings.of("eu-west-1").with(EMULATED.local().bare());
        try (var cognito = ScriptedCognito.client(settings)) {
            return question.apply(cognito).toList();
        }
    }

    @Test
    void aClientWhoseMakerHeardNoAnswerIsFoundByItsNameAndMadeOnce() {
        always("CreateUserPoolClient", Fault.answerLost());
        var pool = placement().pool();
        var design = new ClientDesign(Purpose.SIGN_IN, TenantSettings.INITIAL);
        isUnavailable(() -> world().provider().provisioner().createClient(pool, "another", design));
        mend();

        assertThat(EMULATED.newWorld().provider().provisioner().findClient(pool, "another"))
                .isPresent();
        assertThat(names(cognito ->
                        cognito.listUserPoolClients(all -> all.userPoolId(pool.id())).userPoolClients().stream()
                                .map(UserPoolClientDescription::clientName)))
                .containsOnlyOnce("another");
    }

    @Test
    void whatWasTakenAwayUnheardIsGone() {
        var ann = person(1, ANN);
        EMULATED.local().door().next("AdminDeleteUser", Fault.answerLost());
        EMULATED.local().door().next("DeleteUserPoolClient", Fault.answerLost());
        EMULATED.local().door().next("DeleteUserPool", Fault.answerLost());
        var provisioner = world().provider().provisioner();

        accountHolder().delete(placement(), tenant(), ann);
        assertThat(accountHolder().describe(placement(), tenant(), ann)).isEmpty();
        provisioner.removeClient(placement().pool(), placement().client());
        assertThat(provisioner.findClient(placement().pool(), name(tenant()))).isEmpty();
        provisioner.removePool(placement().pool());
        assertThat(provisioner.findPool(name(tenant()))).isEmpty();
    }

    @Test
    void aGroupThatWasMadeUnheardIsThereOnce() {
        EMULATED.local().door().next("CreateGroup", Fault.answerLost());

        world().provider().provisioner().provideGroup(placement().pool(), "group");

        assertThat(names(cognito -> cognito
                        .listGroups(all -> all.userPoolId(placement().pool().id()))
                        .groups()
                        .stream()
                        .map(GroupType::groupName)))
                .containsExactly("group");
    }

    @Test
    void whoSignsUpWithoutHearingTheAnswerHasOneAccountAndOneCode() {
        always("SignUp", Fault.answerLost());
        isUnavailable(() -> signUp(username(1), ANN, Notice.CODE));
        mend();

        var again = signUpElsewhere();

        assertThat(again).isEqualTo(new Enroller.Refused(Plain.ALREADY_EXISTS));
        assertThat(world().messagesTo(ANN)).isOne();
        assertThat(confirm(username(1), world().codeFor(ANN).orElseThrow())).isInstanceOf(Enroller.Confirmed.class);
    }

    private Enroller.Sending signUpElsewhere() {
        var application = new Enroller.Application(username(1), PASSWORD, Map.of("email", ANN), Notice.CODE);
        return EMULATED.newWorld()
                .provider()
                .enroller()
                .signUp(placement(), tenant(), application)
                .apply();
    }

    @Test
    void aPoolThatIsNotThereIsNobodysWrongPassword() {
        var ann = person(1, ANN);
        var pool = new UserPool("eu-west-1_notThere", placement().pool().issuer());
        var place = placeOf(pool, placement().client());

        isUnavailable(() -> signInAt(place, ann));
    }

    @Test
    void aClientThatIsNotThereIsNobodysWrongPassword() {
        var ann = person(1, ANN);
        var place = placeOf(placement().pool(), new AppClient("1234567890abcdefghijklmnop"));

        isUnavailable(() -> signInAt(place, ann));
    }

    private void signInAt(Placement place, ProviderUsername username) {
        elsewhere()
                .begin(place, tenant(), ORIGIN, new AccountRef.Known(username), PASSWORD)
                .apply();
    }

    private Placement placeOf(UserPool pool, AppClient client) {
        return new PoolPerTenant(pool, client)
                .place(tenant(), world().provider().name(), 2);
    }
}
