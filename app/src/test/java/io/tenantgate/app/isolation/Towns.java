package io.tenantgate.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes tenants in pairs that live as close to each other as their strategy lets them.
record Towns(World world) {
    /// @param foreign in the same pool as `home`, where the strategy shares pools
    record Pair(Place home, Place foreign) {}

    /// A shard has room for two. One that has a tenant already is filled, and another is begun.
    Pair pair(StrategyName strategy) {
        for (int tries = 0; tries < 3; tries++) {
            var home = world.tenant(strategy, Map.of());
            var foreign = beside(home, strategy);
            if (foreign.isPresent()) {
                return new Pair(home, foreign.get());
            }
        }
        throw new AssertionError("No shard has room for two");
    }

    private Optional<Place> beside(Place home, StrategyName strategy) {
        if (strategy == StrategyName.POOL) {
            return Optional.of(world.tenant(strategy, Map.of()));
        }
        var slug = home.slug() + "-next";
        var body = new HashMap<String, Object>(Map.of("slug", slug, "name", slug, "affinity", home.slug()));
        body.put("strategy", strategy.name().toLowerCase(Locale.ROOT));
        var made = world.operator().post("/v1/tenants", body);
        if (made.outcome().equals("409 shard_full")) {
            return Optional.empty();
        }
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return Optional.of(new Place(made.field("/id"), slug, home.issuer()));
    }
}
