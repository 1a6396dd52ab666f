package io.tenantgate.adapters.cognito;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/// Makes a call again after a trouble that passes: a few times, after pauses that grow and that chance shortens, and
/// only while its caller still waits.
final class Attempts {
    private static final int MOST = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final Duration patience;
    private final InstantSource clock;
    private final Pause pause;
    private final DoubleSupplier chance;

    /// @param patience how long after the first attempt another one may begin
    /// @param chance from 0 to 1
    Attempts(Duration patience, InstantSource clock, Pause pause, DoubleSupplier chance) {
        this.patience = patience;
        this.clock = clock;
        this.pause = pause;
        this.chance = chance;
    }

    /// Lets time pass.
    @FunctionalInterface
    interface Pause {
        void of(Duration time);
    }

    <R> R make(Operation operation, Supplier<R> call) {
        var end = clock.instant().plus(patience);
        for (int made = 1; ; made++) {
            try {
                return call.get();
            } catch (SdkException e) {
                var time = pauseAfter(made);
                if (made == MOST
                        || !mayRepeat(operation, e)
                        || clock.instant().plus(time).isAfter(end)) {
                    throw e;
                }
                pause.of(time);
            }
        }
    }

    private static boolean mayRepeat(Operation operation, SdkException e) {
        return switch (Trouble.of(e)) {
            case NONE -> false;
            case THROTTLED -> operation.mayFollowOneThatWasTurnedAway();
            case BROKEN -> operation.mayFollowOneThatWasDone();
        };
    }

    private Duration pauseAfter(int made) {
        var longest = FIRST_PAUSE.multipliedBy(1L << (made - 1));
        return Duration.ofNanos((long) (longest.toNanos() * chance.getAsDouble()));
    }
}
