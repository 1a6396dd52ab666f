package io.tenantgate.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Does one thing for each of many, with some connections at once: for what is set up and not measured.
final class Crew {
    private static final int HANDS = 6;

    private final int port;
    private final Duration most;

    /// @param most after which nothing is begun any more, and the rest is left out
    Crew(int port, Duration most) {
        this.port = port;
        this.most = most;
    }

    /// What is done for one.
    interface Task<T, R> {
        R run(Api api, T item) throws IOException;
    }

    /// Begins in the order given, and answers what became of those that were done.
    <T, R> List<R> each(List<T> items, Task<T, R> task) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + most.toNanos();
        var waiting = new ConcurrentLinkedQueue<>(items);
        var done = new ArrayList<R>();
        try (var threads = Executors.newFixedThreadPool(HANDS)) {
            var hands = new ArrayList<Future<List<R>>>();
            for (int hand = 0; hand < HANDS; hand++) {
                hands.add(threads.submit(hand(waiting, task, end)));
            }
            for (var hand : hands) {
                done.addAll(hand.get());
            }
        }
        return done;
    }

    private <T, R> Callable<List<R>> hand(Queue<T> waiting, Task<T, R> task, long end) {
        return () -> {
            var done = new ArrayList<R>();
            try (var api = new Api(port)) {
                for (T item = next(waiting, end); item != null; item = next(waiting, end)) {
                    done.add(task.run(api, item));
                }
            }
            return done;
        };
    }

    private static <T> @Nullable T next(Queue<T> waiting, long end) {
        return System.nanoTime() < end ? waiting.poll() : null;
    }
}
