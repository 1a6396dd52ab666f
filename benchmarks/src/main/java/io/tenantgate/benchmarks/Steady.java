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

/// Connections that send at a steady rate, until they are stopped. The time of an answer counts from when its request
/// was due, so that a pause of the service is felt by all that were due in it.
final class Steady {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<List<Long>>> running = new ArrayList<>();
    private volatile boolean stopped;

    private Steady() {}

    /// Each connection sends once in `pause`; they begin at even distances.
    static Steady start(int port, List<Load.Step> steps, Duration pause) {
        var steady = new Steady();
        long begin = System.nanoTime();
        for (int at = 0; at < steps.size(); at++) {
            long first = begin + pause.toNanos() * at / steps.size();
            steady.running.add(steady.threads.submit(steady.connection(port, steps.get(at), first, pause)));
        }
        return steady;
    }

    private Callable<List<Long>> connection(int port, Load.Step step, long first, Duration pause) {
        return () -> {
            var nanos = new ArrayList<Long>();
            try (var connection = new Connection(port)) {
                for (long due = first; !stopped; due += pause.toNanos()) {
                    nanos.add(runAt(due, step, connection));
                }
            }
            return nanos;
        };
    }

    private static long runAt(long due, Load.Step step, Connection connection) throws IOException {
        LockSupport.parkNanos(due - System.nanoTime());
        step.run(connection);
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
