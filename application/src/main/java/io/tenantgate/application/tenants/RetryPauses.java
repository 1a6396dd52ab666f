package io.tenantgate.application.tenants;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/// How long a tenant waits after a try that came to nothing: each time twice as long up to a bound, of which a random
/// part (`jitter`, from 0 to 1, at most a half) is left out, so that those that failed together do not come back so.
public record RetryPauses(Duration first, Duration longest, DoubleSupplier jitter) {
    private static final int DOUBLINGS = 20;

    public RetryPauses {
        if (!first.isPositive() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("Pauses have 0 < first <= longest");
        }
    }

    /// Half a minute at first, five minutes at last.
    public static RetryPauses standard(DoubleSupplier jitter) {
        return new RetryPauses(Duration.ofSeconds(30), Duration.ofMinutes(5), jitter);
    }

    /// @param tries how many came to nothing before this one
    Duration after(int tries) {
        var doubled = first.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        var whole = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Duration.ofMillis(Math.round(whole.toMillis() * (1 - jitter.getAsDouble() / 2)));
    }
}
