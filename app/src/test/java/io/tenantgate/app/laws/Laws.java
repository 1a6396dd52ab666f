package io.tenantgate.app.laws;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.app.api.World;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// Laws on the whole service, with room for two tenants in a shard. Each class of them has two that run it: `…Test` in
/// one process, `…IT` on two.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(LawTable.class)
abstract class Laws {
    private static final int TENANTS = 5;

    /// The service: where it has two processes, each request goes to the one that the request before did not go to.
    World world;

    /// Each process by itself.
    List<World> processes;

    TestDatabase database;

    Running started;

    @BeforeAll
    void meet(Running running) {
        started = running;
        database = running.database();
        world = running.world();
        processes = running.processes();
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
