package io.tenantgate.benchmarks;

import static java.util.Objects.requireNonNull;

import io.tenantgate.domain.tenancy.StrategyName;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// Sign-in and refresh where there are ten tenants of a strategy, and where there are ten thousand: two services that
/// take turns, each with few people and with more, so that what is compared differs in the tenants alone.
final class TenantCount implements Measurement {
    private static final double GOAL = 1.2;
    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int PEOPLE = 100;
    private static final Duration CREATING = Duration.ofSeconds(45);
    private static final Rounds REFRESH_WARM_UP = new Rounds(3, Duration.ofMillis(400));
    private static final Rounds SIGN_IN_WARM_UP = new Rounds(3, Duration.ofMillis(800));
    private static final Rounds REFRESH = new Rounds(10, Duration.ofMillis(300));
    private static final Rounds SIGN_IN = new Rounds(10, Duration.ofMillis(600));

    @Override
    public String name() {
        return "tenants";
    }

    @Override
    public void run(Bench bench) throws IOException, InterruptedException, ExecutionException {
        var laps = new Laps(name());
        var goals = new Goals(name());
        try (var small = bench.start();
                var large = bench.start()) {
            var contest = Contest.of(bench.size(), crowds(bench.size(), small, large, laps));
            contest.warmUp(REFRESH_WARM_UP, SIGN_IN_WARM_UP);
            laps.ended("warm-up");
            judge("refresh", contest.refreshes(REFRESH), goals);
            laps.ended("rounds of refresh");
            judge("sign-in", contest.signIns(SIGN_IN), goals);
            laps.ended("rounds of sign-in");
        }
        goals.print();
        laps.finish();
    }

    private static List<Crowd> crowds(Size size, RunningService small, RunningService large, Laps laps)
            throws InterruptedException, ExecutionException {
        var crowds = new ArrayList<Crowd>();
        for (var strategy : StrategyName.values()) {
            var word = Tenancy.word(strategy);
            var few = new Population(small.port()).tenants(strategy, FEW);
            crowds.addAll(crowds(small.port(), few, word + " of few", size));
            laps.ended("%s: %,d tenants and their people".formatted(word, few.size()));
            var many = new Population(large.port()).tenants(strategy, size.of(MANY, 20), size.of(CREATING));
            laps.ended("%s: %,d tenants of %,d wanted".formatted(word, many.size(), size.of(MANY, 20)));
            crowds.addAll(crowds(large.port(), many, word + " of many", size));
            laps.ended("%s: their people".formatted(word));
        }
        return crowds;
    }

    private static List<Crowd> crowds(int port, List<Tenancy> tenants, String name, Size size)
            throws InterruptedException, ExecutionException {
        var population = new Population(port);
        return List.of(
                new Crowd(name + ", ten people", port, population.members(tenants, FEW, "few")),
                new Crowd(name + ", spread", port, population.members(tenants, size.of(PEOPLE, FEW), "spread")));
    }

    private static void judge(String what, Map<String, Tally> tallies, Goals goals) {
        for (var strategy : StrategyName.values()) {
            for (var people : List.of("ten people", "spread")) {
                var word = Tenancy.word(strategy);
                var few = requireNonNull(tallies.get(word + " of few, " + people));
                var many = requireNonNull(tallies.get(word + " of many, " + people));
                goals.atMost(
                        "%s, p95, %s, %s: many : few tenants".formatted(what, word, people),
                        many.p95() / few.p95(),
                        GOAL,
                        "x");
            }
        }
    }
}
