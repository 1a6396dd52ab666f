package io.tenantgate.adapters.persistence.embedded;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what another process does and tells nobody.
final class Waiting {
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(5);

    private Waiting() {}

    static boolean until(BooleanSupplier met, Duration patience) {
        long begun = System.nanoTime();
        while (!met.getAsBoolean()) {
            if (System.nanoTime() - begun > patience.toNanos()) return false;
            LockSupport.parkNanos(STEP);
        }
        return true;
    }
}
