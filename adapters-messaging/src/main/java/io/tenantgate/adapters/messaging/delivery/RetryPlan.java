package io.tenantgate.adapters.messaging.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/// When a message that could not be sent is tried again: after a pause that doubles, of which a random part (`jitter`,
/// from 0 to 1) is left out so that messages that failed together do not come back together.
public record RetryPlan(Duration first, Duration longest, Duration giveUpAfter, DoubleSupplier jitter) {
    private static final int DOUBLINGS = 20;

    public RetryPlan {
        if (!first.isPositive() || longest.compareTo(first) < 0 || giveUpAfter.compareTo(longest) < 0) {
            throw new IllegalArgumentException("A retry plan has 0 < first <= longest <= giveUpAfter");
        }
    }

    /// After 2 s at first, every 10 min at last, for 24 h.
    public static RetryPlan standard(DoubleSupplier jitter) {
        return new RetryPlan(Duration.ofSeconds(2), Duration.ofMinutes(10), Duration.ofHours(24), jitter);
    }

    /// @param attempts how often the message was tried before this time
    /// @return empty where it is given up
    Optional<Instant> next(Instant written, int attempts, Instant now) {
        var share = 1 - jitter.getAsDouble() / 2;
        var at = now.plusMillis(Math.round(pause(attempts).toMillis() * share));
        return Optional.of(at).filter(written.plus(giveUpAfter)::isAfter);
    }

    private Duration pause(int attempts) {
        var doubled = first.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
