package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.World;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Where tenants that share pools come to live.
abstract class ShardLaws extends Laws {
    @EveryStrategy
    void aShardTakesNoMoreThanItsCapacityHoweverManyComeAtOnce(Strategies strategy) throws Exception {
        Callable<World.Place> onboarding = () -> world.tenant(strategy.word(), Map.of());
        var pools = new HashMap<String, Integer>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> onboarding).toList());
            for (var one : all) {
                pools.merge(one.get().issuer(), 1, Integer::sum);
            }
        }

        assertThat(pools.values()).allMatch(tenants -> tenants <= (strategy.sharesPools() ? 2 : 1));
        assertThat(pools).hasSizeLessThanOrEqualTo(strategy.sharesPools() ? 5 : 8);
    }

    @EveryStrategy
    void aPlacementSaysWhatItsTenantIsKnownBy(Strategies strategy) {
        var placement = placement(world.tenant(strategy.word(), Map.of()));

        var names = new HashSet<String>();
        placement.json().path("placement").fieldNames().forEachRemaining(names::add);

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        switch (strategy) {
                            case POOL -> java.util.List.of("provider", "pool_id", "client_id");
                            case CLIENT -> java.util.List.of("provider", "shard", "pool_id", "client_id");
                            case GROUP -> java.util.List.of("provider", "shard", "pool_id", "client_id", "group");
                            case ATTRIBUTE ->
                                java.util.List.of("provider", "shard", "pool_id", "client_id", "attribute");
                        });
    }

    private Api.Answer placement(World.Place tenant) {
        return world.operator().get("/v1/tenants/" + tenant.slug());
    }

    @Test
    void aTenantComesToLiveBesideAnother() {
        var first = alone("affine-one", Map.of());
        var beside = alone("affine-two", Map.of("affinity", first.field("/slug")));
        var full = alone("affine-three", Map.of("affinity", first.field("/slug")));

        // where the first filled up what was there, both answers are that there is no room
        assertThat(beside.status() == 201 ? beside.field("/placement/shard") : beside.outcome())
                .isIn(first.field("/placement/shard"), "409 shard_full");
        assertThat(full.outcome()).isEqualTo("409 shard_full");
        assertThat(placementOf("affine-three").outcome()).isEqualTo("404 tenant_not_found");
    }

    private Api.Answer placementOf(String slug) {
        return world.operator().get("/v1/tenants/" + slug);
    }

    private Api.Answer alone(String slug, Map<String, ?> wishes) {
        var body = new HashMap<String, Object>(wishes);
        body.putAll(Map.of("slug", slug, "name", slug, "strategy", "client"));
        return world.operator().post("/v1/tenants", body);
    }

    @Test
    void aNeighbourMustBeOfTheSameKind() {
        var pool = world.tenant();

        assertThat(alone("affine-to-a-pool", Map.of("affinity", pool.slug())).outcome())
                .isEqualTo("400 invalid_request");
        assertThat(alone("affine-to-nobody", Map.of("affinity", "no-such-tenant"))
                        .outcome())
                .isEqualTo("400 invalid_request");
    }

    @EveryStrategy
    void aSettingThatAStrategyCannotHoldIsRefused(Strategies strategy) {
        assertThat(onboarding(strategy, Map.of("password_policy", "nist-800-63b-4")))
                .isEqualTo(strategy == Strategies.POOL ? "201" : "422 strategy_cannot");
        assertThat(onboarding(strategy, Map.of("access_token_minutes", 10)))
                .isEqualTo(
                        switch (strategy) {
                            case POOL, CLIENT -> "201";
                            case GROUP, ATTRIBUTE -> "422 strategy_cannot";
                        });
    }

    @Test
    void aSettingThatIsSharedIsNamed() {
        var wanted = Map.of("password_policy", "nist-800-63b-4", "refresh_token_days", 7);
        var body = Map.of("slug", "wants-much", "name", "Wants much", "strategy", "group", "settings", wanted);

        var refused = world.operator().post("/v1/tenants", body);

        assertThat(refused.json().findValuesAsText("field"))
                .containsExactly("settings.password_policy", "settings.refresh_token_days");
    }

    private String onboarding(Strategies strategy, Map<String, ?> settings) {
        var slug = "s-" + java.util.UUID.randomUUID().toString().substring(9, 23);
        var word = strategy.word().name().toLowerCase(java.util.Locale.ROOT);
        return world.operator()
                .post("/v1/tenants", Map.of("slug", slug, "name", slug, "strategy", word, "settings", settings))
                .outcome();
    }
}
