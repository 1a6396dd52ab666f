package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.Eventually;
import io.tenantgate.app.api.Trail;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.app.cuts.Mortal.Promise;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Who signs up at a provider that joins no transaction is answered first. Whatever happens until the account is made,
/// there is one for the sign-up, or none where that has ended.
class CutErrandsTest {
    private static final String EVERY_WAY = "io.tenantgate.app.cuts.Mortal#everyWay";
    private static final Mortal MORTAL = Mortal.start();

    private final World world = MORTAL.world();

    @AfterAll
    static void stop() {
        MORTAL.close();
    }

    private Place tenant(StrategyName strategy) {
        return world.tenant(strategy, Map.of());
    }

    private String promised(Place tenant) {
        var email = World.freshAddress();
        world.signUp(tenant, email, World.PASSWORD);
        return email;
    }

    private Api.Answer confirm(Place tenant, String email, String code) {
        return world.anyone().post(tenant.auth("confirm-sign-up"), Map.of("username", email, "code", code));
    }

    private Api.Answer resend(Place tenant, String email) {
        return world.anyone().post(tenant.auth("resend-code"), Map.of("username", email));
    }

    private void comesIn(Place tenant, String email) {
        assertThat(confirm(tenant, email, newestCode(tenant, email)).outcome()).isEqualTo("200");
        assertThat(world.signInAnswer(tenant, email, World.PASSWORD).outcome()).isEqualTo("200");
    }

    /// All that is promised is done, and all messages have been sent.
    private String newestCode(Place tenant, String email) {
        world.codeFor(tenant, email);
        Eventually.get(Books.of(MORTAL.service())::unsent, unsent -> unsent == 0);
        return world.codeFor(tenant, email);
    }

    private long messages(Place tenant, String email) {
        world.operator().get("/health");
        Eventually.get(Books.of(MORTAL.service())::unsent, unsent -> unsent == 0);
        return world.operator()
                .get("/dev/messages?tenant=" + tenant.slug() + "&recipient=" + email.replace("@", "%40"))
                .json()
                .path("items")
                .size();
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whoWasAnsweredComesIn(StrategyName strategy, Side side) {
        var tenant = tenant(strategy);
        MORTAL.atEveryCallOfErrands(side, () -> {
            var email = promised(tenant);
            return new Promise(() -> {}, () -> comesIn(tenant, email));
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void aSignUpThatEndsWhileItsAccountIsMadeLeavesNone(StrategyName strategy, Side side) {
        var tenant = tenant(strategy);
        MORTAL.atEveryCallOfErrands(side, () -> {
            var email = promised(tenant);
            return new Promise(
                    () -> world.invite(tenant, email),
                    () -> assertThat(world.accept(tenant, newestCode(tenant, email), World.PASSWORD)
                                    .status())
                            .isEqualTo(200));
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void soDoOthersOfWhoComesInMeanwhile(StrategyName strategy, Side side) {
        var tenant = tenant(strategy);
        MORTAL.atEveryCallOfErrands(side, () -> {
            var email = promised(tenant);
            var code = world.codeFor(tenant, email);
            world.signUp(tenant, email, World.PASSWORD);
            return new Promise(
                    () -> assertThat(confirm(tenant, email, code).outcome()).isEqualTo("200"), () -> {});
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void aCodeThatWasPromisedAgainComes(StrategyName strategy, Side side) {
        var tenant = tenant(strategy);
        MORTAL.atEveryCallOfErrands(side, () -> {
            var email = promised(tenant);
            world.codeFor(tenant, email);
            assertThat(resend(tenant, email).status()).isEqualTo(202);
            return new Promise(
                    () -> {},
                    () -> assertThat(confirm(tenant, email, newestCode(tenant, email))
                                    .outcome())
                            .isEqualTo("200"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoComesBeforeTheAccountIsMadeHasNoRightCode(StrategyName strategy) {
        var tenant = tenant(strategy);
        var email = promised(tenant);

        assertThat(confirm(tenant, email, "000000").status()).isEqualTo(400);
        assertThat(world.signInAnswer(tenant, email, World.PASSWORD).outcome()).isEqualTo("401 invalid_credentials");
        comesIn(tenant, email);
    }

    @Test
    void anAdministratorSeesTheSignUpAndWaitsForItsAccount() {
        var tenant = tenant(StrategyName.POOL);
        var email = promised(tenant);
        var office = MORTAL.service().world().operator();

        var listed = office.get(tenant.users() + "?status=unconfirmed");
        assertThat(listed.field("/items/0/username")).as(listed.text()).isEqualTo(email);
        var confirmation = tenant.users() + "/" + listed.field("/items/0/id") + "/confirm";
        assertThat(office.post(confirmation, Map.of()).outcome()).isEqualTo("409 in_progress");

        MORTAL.recover();
        assertThat(office.post(confirmation, Map.of()).status()).isEqualTo(204);
        assertThat(MORTAL.ledger().disagreements()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTenantThatIsSuspendedMakesNobodyUntilItIsResumed(StrategyName strategy) {
        var tenant = tenant(strategy);
        var email = promised(tenant);
        var office = MORTAL.service().world().operator();
        office.post("/v1/tenants/" + tenant.slug() + "/suspend", Map.of());
        MORTAL.recover();
        assertThat(messages(tenant, email)).isZero();

        office.post("/v1/tenants/" + tenant.slug() + "/resume", Map.of());
        MORTAL.recover();

        comesIn(tenant, email);
    }

    @ParameterizedTest
    @EnumSource
    void aTenantThatIsDeletedMakesNobodyAnyMore(StrategyName strategy) {
        var tenant = tenant(strategy);
        tenant(strategy);
        promised(tenant);
        MORTAL.service().world().operator().delete("/v1/tenants/" + tenant.slug());
        MORTAL.recover();
        MORTAL.clock().forward(Duration.ofDays(8));

        MORTAL.recover();

        assertThat(world.operator().get("/v1/tenants/" + tenant.id()).status()).isEqualTo(404);
        assertThat(MORTAL.ledger().disagreements()).isEmpty();
    }

    @Test
    void ofManySignUpsOfANameThreeAreMade() {
        var tenant = tenant(StrategyName.CLIENT);
        var email = promised(tenant);
        IntStream.range(0, 5).forEach(_ -> world.signUp(tenant, email, World.PASSWORD));

        assertThat(messages(tenant, email)).isEqualTo(3);
        comesIn(tenant, email);
        MORTAL.recover();
        assertThat(MORTAL.ledger().disagreements()).isEmpty();
    }

    @Test
    void whatCannotBeDoneInADayIsNotDoneAndItsPasswordIsGone() {
        var tenant = tenant(StrategyName.GROUP);
        var email = promised(tenant);
        MORTAL.clock().forward(Duration.ofHours(25));

        MORTAL.recover();

        assertThat(messages(tenant, email)).isZero();
        assertThat(MORTAL.ledger().disagreements()).isEmpty();
    }

    @Test
    void whatIsRefusedAfterTheAnswerIsInTheTrail() {
        var tenant = tenant(StrategyName.POOL);
        var email = World.freshAddress();
        IntStream.range(0, 20).forEach(_ -> {
            world.signUp(tenant, email, World.PASSWORD);
            messages(tenant, email);
        });

        assertThat(new Trail(MORTAL.service()).of(tenant)).contains("sign-up REFUSED limit-exceeded SYSTEM  {}");
        MORTAL.recover();
        assertThat(MORTAL.ledger().disagreements()).isEmpty();
    }
}
