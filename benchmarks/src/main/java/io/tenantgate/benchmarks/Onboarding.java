package io.tenantgate.benchmarks;

import io.tenantgate.domain.tenancy.StrategyName;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// How long a new tenant takes, one after the other. Pools come at one a second, of which the bank of keys has two in
/// stock for each: it holds eight and is filled every two seconds.
final class Onboarding implements Measurement {
    private static final double IN_A_SHARD = 5;
    private static final double WITH_A_POOL = 10;
    private static final int WARM_UP = 500;
    private static final int UNCOUNTED_TURNS = 20;
    private static final int TURNS = 100;
    private static final int SHARED_IN_A_TURN = 5;
    private static final long TURN = Duration.ofSeconds(1).toNanos();
    /// Two key pairs take several times as long to make, and a fraction of it to read.
    private static final long BANKED = Duration.ofMillis(30).toNanos();

    private final Map<StrategyName, List<Long>> nanos = new EnumMap<>(StrategyName.class);
    private int created;
    private int fromTheBank;

    @Override
    public String name() {
        return "onboarding";
    }

    @Override
    public void run(Bench bench) throws IOException {
        var laps = new Laps(name());
        try (var service = bench.start();
                var api = new Api(service.port())) {
            for (int n = 0; n < bench.size().of(WARM_UP, SHARED_IN_A_TURN); n++) {
                shared(api);
            }
            laps.ended("warm-up");
            turns(api, bench.size().of(UNCOUNTED_TURNS, 2));
            nanos.clear();
            fromTheBank = 0;
            turns(api, bench.size().of(TURNS, 5));
            laps.ended("turns");
        }
        judge().print();
        laps.finish();
    }

    private void turns(Api api, int count) throws IOException {
        for (int turn = 0; turn < count; turn++) {
            long begun = System.nanoTime();
            for (int n = 0; n < SHARED_IN_A_TURN; n++) {
                shared(api);
            }
            pool(api);
            LockSupport.parkNanos(begun + TURN - System.nanoTime());
        }
    }

    private void shared(Api api) throws IOException {
        for (var strategy : StrategyName.values()) {
            if (strategy != StrategyName.POOL) {
                create(api, strategy);
            }
        }
    }

    private void pool(Api api) throws IOException {
        var tenancy = create(api, StrategyName.POOL);
        long begun = System.nanoTime();
        api.get("/v1/tenants/" + tenancy.slug() + "/jwks.json");
        fromTheBank += System.nanoTime() - begun < BANKED ? 1 : 0;
    }

    private Tenancy create(Api api, StrategyName strategy) throws IOException {
        var slug = Tenancy.word(strategy) + "-" + created++;
        long begun = System.nanoTime();
        var tenancy = Tenancy.create(api, slug, strategy);
        nanos.computeIfAbsent(strategy, _ -> new ArrayList<>()).add(System.nanoTime() - begun);
        return tenancy;
    }

    private Goals judge() {
        var goals = new Goals(name());
        nanos.forEach((strategy, each) -> {
            var latencies = Latencies.of(each);
            double goal = strategy == StrategyName.POOL ? WITH_A_POOL : IN_A_SHARD;
            var what = "a new tenant, %s, p50 of %d".formatted(Tenancy.word(strategy), latencies.count());
            goals.atMost(what, latencies.percentileMillis(0.50), goal, " ms");
            goals.told("  its p95", "%.2f ms".formatted(latencies.percentileMillis(0.95)));
        });
        goals.told("pools whose keys came from the bank", String.valueOf(fromTheBank));
        return goals;
    }
}
