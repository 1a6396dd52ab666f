package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.app.api.World;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// People in whose way Amazon Cognito goes away, at any call, come in or leave all the same once it is back, and have
/// one account.
@SuppressWarnings("NullAway.Init") // before all tests
class CognitoOutagePeopleTest {
    private static final String EVERY_LOSS = "io.tenantgate.app.cuts.Outage#everyLoss";

    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static AtCognito service;
    private static World world;

    @BeforeAll
    static void serve() {
        service = AtCognito.start(COGNITO.local(), Map.of());
        world = service.world();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @MethodSource(EVERY_LOSS)
    void whoSignsUpDoesSoAgain(StrategyName strategy, Outage outage) {
        var tenant = world.tenant(strategy, Map.of());
        service.atEveryCall(calls -> {
            var email = World.freshAddress();
            var disturbed = service.without(outage, calls, () -> service.signUp(tenant, email));

            service.comeIn(tenant, email);
            return disturbed;
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_LOSS)
    void whoWasAnsweredGetsTheCodeWithoutAskingAgain(StrategyName strategy, Outage outage) {
        var tenant = world.tenant(strategy, Map.of());
        service.signUp(tenant, World.freshAddress());
        service.atEveryCall(calls -> {
            var email = World.freshAddress();
            var disturbed = service.without(
                    outage,
                    calls,
                    () -> assertThat(service.signUp(tenant, email).outcome()).isEqualTo("202"));

            var code = service.codeFor(email);
            assertThat(service.confirm(tenant, email, code).outcome()).isEqualTo("200");
            service.isIn(tenant, email);
            return disturbed;
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsKnownTheAnswerNeedsNoCognito(StrategyName strategy) {
        var tenant = world.tenant(strategy, Map.of());
        var member = World.freshAddress();
        var open = World.freshAddress();
        service.comeIn(tenant, member);
        service.signUp(tenant, open);
        service.codeFor(open);

        COGNITO.local().door().breakOff(0, Outage.CALL_LOST.fault());
        var answers = Stream.of(member, open, World.freshAddress())
                .map(email -> service.signUp(tenant, email).text() + resend(tenant, email))
                .distinct();

        assertThat(answers).hasSize(1);
        assertThat(COGNITO.local().door().brokeOff()).isFalse();
        COGNITO.local().door().mend();
        service.codeFor(open);
    }

    @ParameterizedTest
    @EnumSource
    void aWrongCodeIsWrongWhetherThereIsAnAccountOrNot(StrategyName strategy) {
        var tenant = world.tenant(strategy, Map.of());
        var member = World.freshAddress();
        var open = World.freshAddress();
        var soon = World.freshAddress();
        service.comeIn(tenant, member);
        List.of(member, open).forEach(email -> service.signUp(tenant, email));
        service.codeFor(open);
        service.signUp(tenant, soon);

        assertThat(List.of(member, open, soon, World.freshAddress()))
                .allSatisfy(email -> assertThat(
                                service.confirm(tenant, email, "000000").outcome())
                        .isEqualTo("400 code_mismatch"));
        service.codeFor(soon);
    }

    private static String resend(World.Place tenant, String email) {
        var answer = world.anyone().post(tenant.auth("resend-code"), Map.of("username", email));
        assertThat(answer.status()).isEqualTo(202);
        return answer.text();
    }

    @ParameterizedTest
    @MethodSource(EVERY_LOSS)
    void aCodeThatWasTakenMakesAMember(StrategyName strategy, Outage outage) {
        var tenant = world.tenant(strategy, Map.of());
        service.atEveryCall(calls -> {
            var email = World.freshAddress();
            service.signUp(tenant, email);
            var code = service.codeFor(email);
            var disturbed = service.without(outage, calls, () -> service.confirm(tenant, email, code));

            if (!service.comesIn(tenant, email)) {
                assertThat(service.confirm(tenant, email, code).outcome()).isEqualTo("200");
            }
            service.isIn(tenant, email);
            return disturbed;
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_LOSS)
    void whoTakesAnInvitationUpIsAMemberOrTakesItUpAgain(StrategyName strategy, Outage outage) {
        var tenant = world.tenant(strategy, Map.of());
        service.atEveryCall(calls -> {
            var email = World.freshAddress();
            world.invite(tenant, email);
            var token = world.codeFor(tenant, email);
            var disturbed = service.without(outage, calls, () -> world.accept(tenant, token, World.PASSWORD));

            if (!service.comesIn(tenant, email)) {
                assertThat(world.accept(tenant, token, World.PASSWORD).outcome())
                        .isEqualTo("200");
            }
            service.isIn(tenant, email);
            return disturbed;
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_LOSS)
    void whoLeavesHasLeftAndMayComeBack(StrategyName strategy, Outage outage) {
        var tenant = world.tenant(strategy, Map.of());
        service.atEveryCall(calls -> {
            var email = World.freshAddress();
            service.comeIn(tenant, email);
            var me = world.anyone()
                    .as(world.signInAnswer(tenant, email, World.PASSWORD).field("/tokens/access_token"));
            var disturbed = service.without(outage, calls, () -> me.delete(tenant.auth("me")));

            if (me.get("/v1/auth/me").outcome().equals("200")) {
                assertThat(me.delete(tenant.auth("me")).status()).isEqualTo(204);
            }
            assertThat(service.comesIn(tenant, email)).isFalse();
            service.comeIn(tenant, email);
            return disturbed;
        });
    }
}
