package io.tenantgate.application.quotas;

import io.tenantgate.application.port.QuotaBuckets.Usage;
import java.time.Instant;
import java.util.Optional;

/// How a quota is used by all instances.
///
/// @param usage absent while no call of the category was made
public record QuotaUse(Quota quota, Optional<Usage> usage) {
    /// How many calls a second are made at most now.
    public int allowed() {
        return usage.map(Usage::allowed).orElse(quota.perSecond());
    }

    /// How many were made a second, over about the last minute.
    public double perSecond() {
        return usage.map(Usage::perSecond).orElse(0.0);
    }

    /// How many more could be made a second.
    public double headRoom() {
        return Math.max(0, allowed() - perSecond());
    }

    /// How much of what is allowed is used; 1 is all of it.
    double part() {
        return perSecond() / allowed();
    }

    public int waiting() {
        return usage.map(Usage::waiting).orElse(0);
    }

    public long waited() {
        return usage.map(Usage::waited).orElse(0L);
    }

    public long refused() {
        return usage.map(Usage::refused).orElse(0L);
    }

    public long throttled() {
        return usage.map(Usage::throttled).orElse(0L);
    }

    /// When the sums began.
    public Optional<Instant> since() {
        return usage.map(Usage::since);
    }
}
