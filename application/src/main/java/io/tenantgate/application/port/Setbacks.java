package io.tenantgate.application.port;

import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;

/// What keeps a tenant that is provisioning, or being deleted, from its end. In the scope of the tenant.
public interface Setbacks {
    /// Why a try came to nothing, in words that are ours.
    enum Cause {
        PROVIDER_UNAVAILABLE,
        RATE_LIMITED,
        OVERLOADED,
        PERMISSION_MISSING,
        LIMIT_EXCEEDED,
        SHARD_FULL,
        INTERNAL_ERROR
    }

    /// How it stands after the last try that came to nothing.
    ///
    /// @param since when the first of them did
    /// @param tries how many did
    /// @param nextTryAt absent where nobody tries again by themselves
    record Setback(Cause cause, Instant since, int tries, Optional<Instant> nextTryAt) {}

    /// Absent where no try has come to nothing.
    Optional<Setback> find(TenantId tenant);

    /// Notes a try that came to nothing, and when the next one is due. Of several instances that were at a deletion
    /// at once the first is heard.
    void note(TenantId tenant, Cause cause, Instant now, Instant nextTryAt);

    /// Makes a tenant `failed` that is `provisioning`; false where it is not.
    boolean fail(TenantId tenant, Cause cause, Instant now);

    /// Puts the next try off, for no fault of the last.
    void putOff(TenantId tenant, Instant nextTryAt);

    /// Nothing keeps the tenant any more.
    void forget(TenantId tenant);
}
