package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A request for a tenant, which may be repeated.
record Onboarding(Mortal mortal, StrategyName strategy, String slug) implements Mortal.Scene {
    static Onboarding of(Mortal mortal, StrategyName strategy) {
        return new Onboarding(
                mortal, strategy, "t-" + UUID.randomUUID().toString().substring(9, 23));
    }

    /// The next tenant opens a shard, where there are shards: two of one shard have come after another.
    static void fillShards(Mortal mortal, StrategyName strategy) {
        if (strategy == StrategyName.POOL) {
            return;
        }
        var world = mortal.world();
        var last = world.tenant(strategy, Map.of());
        for (var next = world.tenant(strategy, Map.of());
                !last.issuer().equals(next.issuer());
                next = world.tenant(strategy, Map.of())) {
            last = next;
        }
    }

    @Override
    public Api.Answer asked() {
        var word = strategy.name().toLowerCase(Locale.ROOT);
        return mortal.world()
                .operator()
                .with("Idempotency-Key", slug)
                .post("/v1/tenants", Map.of("slug", slug, "name", slug, "strategy", word));
    }

    @Override
    public void afterwards(boolean heard) {
        var again = asked();

        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.field("/id")).isEqualTo(isActive().field("/id"));
    }

    /// The tenant.
    Api.Answer isActive() {
        var found = mortal.world().operator().get("/v1/tenants/" + slug);
        assertThat(found.field("/status")).as(found.text()).isEqualTo("active");
        return found;
    }
}
