package io.tenantgate.benchmarks;

import io.tenantgate.domain.tenancy.StrategyName;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// Sign-in and refresh of each strategy, in one service.
final class Strategies implements Measurement {
    private static final double GOAL = 1.2;
    private static final int TENANTS = 10;
    private static final Rounds REFRESH_WARM_UP = new Rounds(2, Duration.ofSeconds(3));
    private static final Rounds SIGN_IN_WARM_UP = new Rounds(4, Duration.ofSeconds(3));
    private static final Rounds REFRESH = new Rounds(12, Duration.ofMillis(1_500));
    private static final Rounds SIGN_IN = new Rounds(12, Duration.ofSeconds(3));

    @Override
    public String name() {
        return "strategies";
    }

    @Override
    public void run(Bench bench) throws IOException, InterruptedException, ExecutionException {
        var laps = new Laps(name());
        var goals = new Goals(name());
        try (var service = bench.start()) {
            var crowds = crowds(service.port());
            laps.ended("start, and a person in each of %d tenants of each strategy".formatted(TENANTS));
            var contest = Contest.of(bench.size(), crowds);
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

    private static List<Crowd> crowds(int port) throws InterruptedException, ExecutionException {
        var population = new Population(port);
        var crowds = new ArrayList<Crowd>();
        for (var strategy : StrategyName.values()) {
            var members = population.members(population.tenants(strategy, TENANTS), TENANTS, "person");
            crowds.add(new Crowd(Tenancy.word(strategy), port, members));
        }
        return crowds;
    }

    private static void judge(String what, Map<String, Tally> tallies, Goals goals) {
        var ordered = tallies.values().stream().mapToDouble(Tally::p95).sorted().toArray();
        goals.atMost(what + ", p95: slowest : fastest strategy", ordered[ordered.length - 1] / ordered[0], GOAL, "x");
    }
}
