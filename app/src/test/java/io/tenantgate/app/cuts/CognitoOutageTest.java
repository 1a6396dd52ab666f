package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.app.api.Api;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A tenant in whose registration Amazon Cognito goes away, at any call, is there once it is back, and its resources
/// once.
@SuppressWarnings("NullAway.Init") // before all tests
class CognitoOutageTest {
    @RegisterExtension
    static final OnCognitoLocal COGNITO = new OnCognitoLocal();

    private static AtCognito service;

    /// Every tenant opens a shard.
    @BeforeAll
    static void serve() {
        service = AtCognito.start(COGNITO.local(), Map.of("TENANTGATE_TENANCY_SHARD_CAPACITY", "1"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @MethodSource("io.tenantgate.app.cuts.Outage#everyWay")
    void aTenantIsThereOnceCognitoIsBackAndItsResourcesOnce(StrategyName strategy, Outage outage) {
        service.atEveryCall(calls -> {
            var slug = "t-" + UUID.randomUUID().toString().substring(9, 23);
            var disturbed = service.without(
                    outage,
                    calls,
                    () -> assertThat(register(slug, strategy).status()).isEqualTo(201));

            var found = service.world().operator().get("/v1/tenants/" + slug);
            assertThat(found.field("/status")).as(found.text()).isEqualTo("active");
            assertThat(register(slug, strategy).field("/id")).isEqualTo(found.field("/id"));
            isThereOnce(found.field("/placement/pool_id"), strategy);
            return disturbed;
        });
    }

    @ParameterizedTest
    @MethodSource("io.tenantgate.app.cuts.Outage#everyWay")
    void oneThatIsDeletedInsteadLeavesNothingAtCognito(StrategyName strategy, Outage outage) {
        service.atEveryCall(calls -> {
            var slug = "t-" + UUID.randomUUID().toString().substring(9, 23);
            service.cognito().door().breakOff(calls, outage.fault());
            var status = register(slug, strategy).field("/status");
            boolean disturbed = service.cognito().door().brokeOff();
            assertThat(status).isEqualTo(disturbed ? "provisioning" : "active");
            service.cognito().door().mend();

            new Onboarding(service.service(), strategy, slug).isDeleted(() -> {});

            assertThat(service.service().ledger().disagreements()).isEmpty();
            return disturbed;
        });
    }

    private static Api.Answer register(String slug, StrategyName strategy) {
        var word = strategy.name().toLowerCase(Locale.ROOT);
        return service.world()
                .operator()
                .with("Idempotency-Key", slug)
                .post("/v1/tenants", Map.of("slug", slug, "name", slug, "strategy", word));
    }

    private static void isThereOnce(String pool, StrategyName strategy) {
        var inventory = COGNITO.local().inventory();
        assertThat(inventory.pools()).doesNotHaveDuplicates();
        assertThat(inventory.clientsOf(pool)).doesNotHaveDuplicates().hasSize(clients(strategy));
        assertThat(inventory.groupsOf(pool)).hasSize(strategy == StrategyName.GROUP ? 1 : 0);
    }

    private static int clients(StrategyName strategy) {
        return switch (strategy) {
            case POOL, CLIENT, GROUP -> 1;
            case ATTRIBUTE -> 2;
        };
    }
}
