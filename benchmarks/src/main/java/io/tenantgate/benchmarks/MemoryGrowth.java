package io.tenantgate.benchmarks;

import io.tenantgate.domain.tenancy.StrategyName;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/// What the service's memory grows by while ten tenants become ten thousand that are all used. With pools, which need
/// keys of their own, as many as there is time for.
final class MemoryGrowth implements Measurement {
    private static final double GOAL = 30;
    private static final int FEW = 10;
    private static final int MORE = 9_990;
    private static final int WARM_UP = 500;
    private static final Duration SHARED_TIME = Duration.ofSeconds(360);
    private static final Duration POOL_TIME = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void run(Bench bench) throws IOException, InterruptedException, ExecutionException {
        var laps = new Laps(name());
        var goals = new Goals(name());
        var shared = grow(bench, StrategyName.ATTRIBUTE, SHARED_TIME, laps);
        judge("attribute", shared, goals);
        var pools = grow(bench, StrategyName.POOL, POOL_TIME, laps);
        tell("pool", pools, goals);
        goals.print();
        laps.finish();
    }

    /// By the goal where all tenants fitted into the time.
    private static void judge(String strategy, Growth growth, Goals goals) {
        if (growth.tenants() < MORE) {
            tell(strategy, growth, goals);
        } else {
            goals.atMost(title(strategy, growth), growth.more().megabytes(), GOAL, " MB");
            tellHeap(growth, goals);
        }
    }

    private static void tell(String strategy, Growth growth, Goals goals) {
        goals.told(title(strategy, growth), "%.2f MB".formatted(growth.more().megabytes()));
        tellHeap(growth, goals);
    }

    private static void tellHeap(Growth growth, Goals goals) {
        goals.told("  of it in the heap", "%.2f MB".formatted(growth.more().heap() / 1e6));
    }

    private static String title(String strategy, Growth growth) {
        return "%s: %,d tenants more, each used once".formatted(strategy, growth.tenants());
    }

    private static Growth grow(Bench bench, StrategyName strategy, Duration most, Laps laps)
            throws IOException, InterruptedException, ExecutionException {
        try (var service = bench.start()) {
            var population = new Population(service.port());
            var few = population.tenants(strategy, FEW);
            population.members(few, bench.size().of(WARM_UP, FEW), "early");
            laps.ended("%s: %d tenants, used to warm up".formatted(Tenancy.word(strategy), FEW));
            var growth = new Growth(service, strategy);
            int wanted = bench.size().of(MORE, FEW);
            growth.add(wanted, bench.size().of(most));
            laps.ended(
                    "%s: %,d tenants more of %,d wanted".formatted(Tenancy.word(strategy), growth.tenants(), wanted));
            return growth;
        }
    }
}
