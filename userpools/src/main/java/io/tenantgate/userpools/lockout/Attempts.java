package io.tenantgate.userpools.lockout;

import java.time.Duration;
import java.time.Instant;

/// The failed attempts that count against somebody, and the lock that follows from them: after the fifth one second,
/// doubled by each further one, 15 minutes at most. 15 minutes without a lock and without an attempt clear them
/// (`auth-flows-and-endpoints.md`, section 4.8).
public record Attempts(int failures, Instant lastFailure) {
    public static final Attempts NONE = new Attempts(0, Instant.EPOCH);
    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration QUIET = Duration.ofMinutes(15);

    public Attempts {
        if (failures < 0) {
            throw new IllegalArgumentException("Failures cannot be fewer than none");
        }
    }

    /// Whether nothing may be tried now; what is tried nevertheless neither counts nor lengthens the lock.
    public boolean lockedAt(Instant now) {
        return now.isBefore(lockedUntil());
    }

    /// These and one more, at that moment.
    public Attempts failedAt(Instant now) {
        return new Attempts(Math.addExact(rememberedAt(now), 1), now);
    }

    /// When the lock ends, or the last failure where there is none.
    public Instant lockedUntil() {
        return lastFailure.plus(lock());
    }

    /// When nothing of them is remembered any more.
    public Instant forgottenAt() {
        return lockedUntil().plus(QUIET);
    }

    private int rememberedAt(Instant now) {
        return now.isBefore(forgottenAt()) ? failures : 0;
    }

    private Duration lock() {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        var seconds = 1L << Math.min(failures - FREE, 30);
        return seconds < LONGEST.toSeconds() ? Duration.ofSeconds(seconds) : LONGEST;
    }
}
