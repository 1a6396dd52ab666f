package io.tenantgate.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Drives the service with some connections at once, each sending its next request when the last is answered.
final class Load {
    private final int port;
    private final Duration duration;

    Load(int port, Duration duration) {
        this.port = port;
        this.duration = duration;
    }

    /// What one connection does again and again.
    interface Step {
        /// One request and its check. @throws IllegalStateException where the answer is not the expected one
        void run(Connection connection) throws IOException;
    }

    /// @param perSecond answers in a second, of all connections together
    record Rate(double perSecond, Latencies latencies) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,.0f/s (p50 %.2f ms, p99 %.2f ms)",
                    perSecond,
                    latencies.percentileMillis(0.50),
                    latencies.percentileMillis(0.99));
        }
    }

    Rate run(List<Step> steps) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        var all = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(steps.size())) {
            var running = threads.invokeAll(
                    steps.stream().map(step -> worker(step, end)).toList());
            for (Future<List<Long>> worker : running) {
                all.addAll(worker.get());
            }
        }
        return new Rate(all.size() / ((System.nanoTime() - start) / 1e9), Latencies.of(all));
    }

    private Callable<List<Long>> worker(Step step, long end) {
        return () -> {
            var latencies = new ArrayList<Long>();
            try (var connection = new Connection(port)) {
                for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                    step.run(connection);
                    latencies.add(System.nanoTime() - begun);
                }
            }
            return latencies;
        };
    }
}
