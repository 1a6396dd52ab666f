package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.app.api.World;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// People whose process dies at any request that it sends to Amazon Cognito, before it is done or after, come in or go
/// all the same, and have one account or none.
@SuppressWarnings("NullAway.Init") // before all tests
class CutCognitoPeopleTest {
    private static final String EVERY_WAY = "io.tenantgate.app.cuts.Mortal#everyWay";

    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static AtCognito service;
    private static World world;

    /// Every tenant has a pool to itself, which is watched.
    @BeforeAll
    static void serve() {
        service = AtCognito.start(COGNITO.local(), Map.of("TENANTGATE_TENANCY_SHARD_CAPACITY", "1"));
        world = service.world();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whoSignsUpDoesSoAgain(StrategyName strategy, Side side) {
        var tenant = service.tenant(strategy);
        service.service().atEveryCall(side, _ -> {
            var email = World.freshAddress();
            return new Act(() -> service.signUp(tenant, email), () -> service.comeIn(tenant, email));
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whoWasAnsweredComesInWithOneAccount(StrategyName strategy, Side side) {
        var tenant = service.tenant(strategy);
        service.service().atEveryCallOfErrands(side, () -> {
            var email = World.freshAddress();
            assertThat(service.signUp(tenant, email).outcome()).isEqualTo("202");
            return new Mortal.Promise(() -> {}, () -> {
                assertThat(service.confirm(tenant, email, service.codeFor(email))
                                .outcome())
                        .isEqualTo("200");
                service.isIn(tenant, email);
            });
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void aCodeThatWasTakenMakesAMember(StrategyName strategy, Side side) {
        var tenant = service.tenant(strategy);
        service.service().atEveryCall(side, _ -> {
            var email = World.freshAddress();
            service.signUp(tenant, email);
            var code = service.codeFor(email);
            return new Act(() -> service.confirm(tenant, email, code), () -> {
                if (!service.comesIn(tenant, email)) {
                    assertThat(service.confirm(tenant, email, code).outcome()).isEqualTo("200");
                }
                service.isIn(tenant, email);
            });
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whoTakesAnInvitationUpIsAMemberOrTakesItUpAgain(StrategyName strategy, Side side) {
        var tenant = service.tenant(strategy);
        service.service().atEveryCall(side, _ -> {
            var email = World.freshAddress();
            world.invite(tenant, email);
            var token = world.codeFor(tenant, email);
            return new Act(() -> world.accept(tenant, token, World.PASSWORD), () -> {
                if (!service.comesIn(tenant, email)) {
                    assertThat(world.accept(tenant, token, World.PASSWORD).outcome())
                            .isEqualTo("200");
                }
                service.isIn(tenant, email);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("io.tenantgate.app.cuts.Making#everyWay")
    void whomAnAdministratorMakesIsMadeOnce(StrategyName strategy, Side side) {
        var tenant = service.tenant(strategy);
        service.service().atEveryCall(side, _ -> Making.withKey(world, tenant, World.freshAddress()));
        service.service().atEveryCall(side, _ -> Making.withoutKey(world, tenant, World.freshAddress()));
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whoLeavesHasLeftAndMayComeBack(StrategyName strategy, Side side) {
        var tenant = service.tenant(strategy);
        service.service().atEveryCall(side, _ -> {
            var email = World.freshAddress();
            service.comeIn(tenant, email);
            var token = world.signInAnswer(tenant, email, World.PASSWORD).field("/tokens/access_token");
            return new Act(() -> world.anyone().as(token).delete(tenant.auth("me")), () -> {
                assertThat(service.comesIn(tenant, email)).isFalse();
                service.comeIn(tenant, email);
            });
        });
    }
}
