package io.tenantgate.adapters.cognito;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// What every call passes on its way: attempts, each of which waits for its turn, and needs room and a place that is
/// not broken.
record CognitoLine(Attempts attempts, QuotaGate gate, Bulkhead bulkhead, Breakers breakers) {
    static final int MOST_CALLS = 100;
    private static final int MOST_CALLS_TO_A_POOL = 80;
    private static final Duration WAIT_FOR_ROOM = Duration.ofSeconds(1);

    static CognitoLine of(CognitoSettings settings, QuotaGate gate, InstantSource clock) {
        return new CognitoLine(
                new Attempts(
                        settings.patience().call(),
                        clock,
                        time -> LockSupport.parkNanos(time.toNanos()),
                        () -> ThreadLocalRandom.current().nextDouble()),
                gate,
                new Bulkhead(MOST_CALLS, MOST_CALLS_TO_A_POOL, WAIT_FOR_ROOM),
                new Breakers(clock));
    }

    <R> R send(Operation operation, Supplier<R> call) {
        return attempts.make(operation, () -> gate.through(operation, () -> bounded(operation, call)));
    }

    private <R> R bounded(Operation operation, Supplier<R> call) {
        return bulkhead.within(operation, () -> breakers.through(operation, call));
    }
}
