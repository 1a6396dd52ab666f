package io.tenantgate.benchmarks;

import io.tenantgate.domain.tenancy.StrategyName;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

/// A thousand sign-ins at the same moment: what memory they take over idle, and how the service verifies tokens
/// meanwhile. The first of several is not counted, so that idle is that of a service in use.
final class Storm implements Measurement {
    private static final double VERIFY_GOAL = 50;
    /// What one hash takes, and what all the rest may: `1,000` connections, their requests and their threads.
    private static final double SLOT = 19 * 1.048576;
    private static final double REST = 20;
    private static final int PEOPLE = 1_000;
    private static final int TENANTS = 10;
    private static final int STORMS = 3;
    private static final Duration CALM = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 4;
    private static final Duration PAUSE = Duration.ofMillis(20);

    /// What one storm did.
    private record Found(ParallelSignIns.Answers answers, MemoryWatch.Most memory, Latencies verifications) {}

    @Override
    public String name() {
        return "storm";
    }

    @Override
    public void run(Bench bench) throws IOException, InterruptedException, ExecutionException {
        var laps = new Laps(name());
        try (var service = bench.start()) {
            var population = new Population(service.port());
            var tenants = population.tenants(StrategyName.ATTRIBUTE, TENANTS);
            var members = population.members(tenants, bench.size().of(PEOPLE, TENANTS), "person");
            var verify = Steps.verify(members.getFirst().accessToken());
            laps.ended("%,d people signed up in %d tenants".formatted(members.size(), TENANTS));
            var calm = calm(service, verify, bench.size());
            storm(service, verify, members);
            laps.ended("calm, and a storm that is not counted");
            var found = new ArrayList<Found>();
            for (int storm = 0; storm < STORMS; storm++) {
                calm(service, verify, bench.size());
                found.add(storm(service, verify, members));
            }
            laps.ended("%d storms, with calm before each".formatted(STORMS));
            judge(calm, found).print();
        }
        laps.finish();
    }

    private static Latencies calm(RunningService service, Load.Step verify, Size size)
            throws InterruptedException, ExecutionException {
        var verifications = verifying(service, verify);
        LockSupport.parkNanos(size.of(CALM).toNanos());
        return verifications.stop();
    }

    private static Steady verifying(RunningService service, Load.Step verify) {
        return Steady.start(service.port(), Collections.nCopies(CONNECTIONS, verify), PAUSE);
    }

    private static Found storm(RunningService service, Load.Step verify, List<Member> members)
            throws IOException, InterruptedException, ExecutionException {
        var memory = MemoryWatch.start(service.pid());
        var verifications = verifying(service, verify);
        var answers = ParallelSignIns.of(service.port(), members);
        return new Found(answers, memory.stop(), verifications.stop());
    }

    private Goals judge(Latencies calm, List<Found> storms) {
        var goals = new Goals(name());
        storms.forEach(storm -> tell(storm, goals));
        goals.told("tokens/verify in the calm, p99", "%.2f ms".formatted(calm.percentileMillis(0.99)));
        var verifications =
                Latencies.together(storms.stream().map(Found::verifications).toList());
        var worst = storms.stream()
                .max(Comparator.comparingLong(storm -> storm.memory.total()))
                .orElseThrow();
        double goal = Runtime.getRuntime().availableProcessors() * SLOT + REST;
        goals.atMost("memory over idle, worst storm", worst.memory.total() / 1e6, goal, " MB");
        var what = "tokens/verify in the storms, p99 of %,d".formatted(verifications.count());
        goals.atMost(what, verifications.percentileMillis(0.99), VERIFY_GOAL, " ms");
        return goals;
    }

    private static void tell(Found storm, Goals goals) {
        var answers = storm.answers;
        goals.told(
                "sign-ins admitted, and overloaded (503)",
                "%d, %d".formatted(answers.admitted(), answers.overloaded()));
        goals.told("  the last answered after", "%,.0f ms".formatted(answers.slowestMillis()));
        goals.told("  memory over idle, within the heap", "%.2f MB".formatted(storm.memory.heap() / 1e6));
        goals.told("  memory over idle, outside of it", "%.2f MB".formatted(storm.memory.elsewhere() / 1e6));
        goals.told("  tokens/verify, p99", "%.2f ms".formatted(storm.verifications.percentileMillis(0.99)));
    }
}
