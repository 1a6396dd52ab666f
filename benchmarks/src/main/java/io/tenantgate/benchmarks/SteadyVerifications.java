package io.tenantgate.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// A few connections that verify tokens at a modest and steady rate, until they are stopped. The time of an answer
/// counts from when its request was due, so that a pause of the service is felt by all that were due in it.
final class SteadyVerifications {
    static final int CONNECTIONS = 4;
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    private final List<Future<List<Long>>> running = new ArrayList<>();
    private volatile boolean stopped;

    private SteadyVerifications() {}

    static SteadyVerifications start(int port, Load.Step verify) {
        var steady = new SteadyVerifications();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            steady.running.add(steady.threads.submit(steady.connection(port, verify)));
        }
        return steady;
    }

    private Callable<List<Long>> connection(int port, Load.Step verify) {
        return () -> {
            var nanos = new ArrayList<Long>();
            try (var connection = new Connection(port)) {
                for (long due = System.nanoTime(); !stopped; due += PAUSE) {
                    nanos.add(verifyAt(due, verify, connection));
                }
            }
            return nanos;
        };
    }

    private static long verifyAt(long due, Load.Step verify, Connection connection) throws IOException {
        LockSupport.parkNanos(due - System.nanoTime());
        verify.run(connection);
        return System.nanoTime() - due;
    }

    Latencies stop() throws InterruptedException, ExecutionException {
        stopped = true;
        threads.shutdown();
        var all = new ArrayList<Long>();
        for (var connection : running) {
            all.addAll(connection.get());
        }
        return Latencies.of(all);
    }
}
