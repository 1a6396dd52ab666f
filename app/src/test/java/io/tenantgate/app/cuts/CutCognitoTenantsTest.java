package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A tenant whose process dies at any request that it sends to Amazon Cognito, before it is done or after, is there all
/// the same, or gone where it was to go; and its resources are there once and whole, or gone.
@SuppressWarnings("NullAway.Init") // before all tests
class CutCognitoTenantsTest {
    private static final String EVERY_WAY = "io.tenantgate.app.cuts.Mortal#everyWay";

    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static AtCognito service;

    @BeforeAll
    static void serve() {
        service = AtCognito.start(
                COGNITO.local(),
                Map.of("TENANTGATE_TENANCY_SHARD_CAPACITY", "2", "TENANTGATE_PROVIDERS_WEST_MFA", "optional"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /// Its pool is watched as soon as it is known.
    private record Watched(Onboarding tenant) implements Mortal.Scene {
        @Override
        public Api.Answer asked() {
            return tenant.asked();
        }

        @Override
        public void afterwards(boolean heard) {
            tenant.afterwards(heard);
            var pool = tenant.isActive().field("/placement/pool_id");
            service.watch(pool);
            assertThat(service.cognito().inventory().takesApps(pool)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void theFirstTenantOfAShardIsFinishedByWhoComesNext(StrategyName strategy, Side side) {
        service.service().atEveryCall(side, _ -> {
            Onboarding.fillShards(service.service(), strategy);
            return new Watched(Onboarding.of(service.service(), strategy));
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void soIsTheSecond(StrategyName strategy, Side side) {
        service.service().atEveryCall(side, _ -> {
            Onboarding.fillShards(service.service(), strategy);
            service.tenant(strategy);
            return new Watched(Onboarding.of(service.service(), strategy));
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void aTenantThatIsDeletedIsGoneAndTakesNobodyElseAlong(StrategyName strategy, Side side) {
        Onboarding.fillShards(service.service(), strategy);
        var home = service.tenant(strategy);
        var neighbour = service.tenant(strategy);
        var there = World.freshAddress();
        service.comeIn(neighbour, there);
        service.comeIn(home, World.freshAddress());
        service.signUp(home, World.freshAddress());
        service.world().operator().delete("/v1/tenants/" + home.slug());
        service.service().clock().forward(Duration.ofDays(8));

        service.service().atEveryCallOfJobs(side);

        assertThat(service.world().operator().get("/v1/tenants/" + home.id()).outcome())
                .isEqualTo("404 tenant_not_found");
        service.isIn(neighbour, there);
        assertThat(service.service().ledger().disagreements()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void oneThatIsDeletedInsteadOfFinishedLeavesNothing(StrategyName strategy, Side side) {
        Onboarding.fillShards(service.service(), strategy);
        boolean survived = false;
        for (int call = 1; !survived; call++) {
            survived = Onboarding.isDeletedInstead(service.service(), strategy, side, call);
        }
    }
}
