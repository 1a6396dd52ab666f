package io.tenantgate.benchmarks;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// How many answers in a second a process gives when sixteen connections never pause, and what CPU time that takes.
final class FullLoad {
    static final int CONNECTIONS = 16;
    static final Duration COUNTED = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int LEAST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 12;
    private static final double GROWTH = 1.02;

    private final Size size;
    private final Process process;
    private final int port;

    FullLoad(Size size, Process process, int port) {
        this.size = size;
        this.process = process;
        this.port = port;
    }

    /// Prints and answers the rate.
    double measure(String what, List<Load.Step> steps) throws InterruptedException, ExecutionException {
        warmUp(steps);
        var before = CpuSeconds.now(process);
        var rate = new Load(port, size.of(COUNTED)).run(steps);
        var used = CpuSeconds.now(process).since(before);
        System.out.printf("%s: %s; CPU: %s%n", what, rate, used);
        return rate.perSecond();
    }

    /// Until the rate no longer grows: the JVM compiles in the background on the same cores, which takes the longer
    /// the slower the requests are.
    private void warmUp(List<Load.Step> steps) throws InterruptedException, ExecutionException {
        double best = 0;
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            double rate = new Load(port, size.of(ROUND)).run(steps).perSecond();
            if (round >= LEAST_ROUNDS && rate < best * GROWTH) {
                return;
            }
            best = Math.max(best, rate);
        }
    }

    /// The same on all connections.
    static List<Load.Step> repeat(Load.Step step) {
        return Collections.nCopies(CONNECTIONS, step);
    }
}
