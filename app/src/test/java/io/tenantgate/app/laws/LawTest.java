package io.tenantgate.app.laws;

import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// The whole service, with room for two tenants in a shard.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LawTest {
    private static final int TENANTS = 5;

    Service service;
    World world;

    @BeforeAll
    void start() {
        service = Service.start(new MovableClock(), Map.of("TENANTGATE_TENANCY_SHARD_CAPACITY", "2"));
        world = service.world();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /// Five tenants of one strategy, in more than one shard where there are shards.
    Town town(Strategies strategy) {
        return town(strategy, Map.of());
    }

    Town town(Strategies strategy, Map<String, ?> settings) {
        var tenants = IntStream.range(0, TENANTS)
                .mapToObj(_ -> world.tenant(strategy.word(), settings))
                .toList();
        return Town.of(tenants);
    }

    /// The test of a law on both sides of a shard's wall.
    void everywhere(Town town, Consumer<World.Place> law) {
        law.accept(town.neighbour());
        law.accept(town.stranger());
    }
}
