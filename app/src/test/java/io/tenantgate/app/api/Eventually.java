package io.tenantgate.app.api;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits for what happens in the background, by asking again.
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private Eventually() {}

    public static <T> T get(Supplier<T> probe, Predicate<T> enough) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (T seen = probe.get(); ; seen = probe.get()) {
            if (enough.test(seen)) {
                return seen;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within %s: %s".formatted(PATIENCE, seen));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
