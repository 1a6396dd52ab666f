package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline.Side;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A request for a tenant, which may be repeated.
record Onboarding(Mortal mortal, StrategyName strategy, String slug) implements Mortal.Scene {
    private static final Duration GRACE_AND_MORE = Duration.ofDays(8);

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

    /// A tenant whose registration is cut off at that call is deleted before others finish it; its deletion is cut
    /// off at each. Whether the registration survived.
    static boolean isDeletedInstead(Mortal mortal, StrategyName strategy, Side side, int call) {
        var tenant = of(mortal, strategy);
        mortal.fate().decide(side, call);
        tenant.asked();
        boolean survived = !mortal.lifeline().isDead();
        mortal.fate().spare();

        tenant.isDeleted(() -> mortal.atEveryCallOfJobs(side));

        assertThat(mortal.ledger().disagreements())
                .as("cut off %s call %d", side, call)
                .isEmpty();
        return survived;
    }

    /// It goes when its grace is over, whatever it was.
    ///
    /// @param work of others, then
    void isDeleted(Runnable work) {
        var operator = mortal.service().world().operator();
        assertThat(operator.delete("/v1/tenants/" + slug).field("/status")).isEqualTo("deleting");
        mortal.clock().forward(GRACE_AND_MORE);
        work.run();
        mortal.recover();
        assertThat(operator.get("/v1/tenants/" + slug).outcome()).isEqualTo("404 tenant_not_found");
    }

    /// The tenant.
    Api.Answer isActive() {
        var found = mortal.world().operator().get("/v1/tenants/" + slug);
        assertThat(found.field("/status")).as(found.text()).isEqualTo("active");
        return found;
    }
}
