package io.tenantgate.application.port;

import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a tenant is called and how it is set, each change of it counted; and which tenants' providers are still to be
/// told.
public interface TenantChanges {
    /// A tenant as it is.
    ///
    /// @param revision counts whatever changed of what is shown of it
    /// @param tuneAt when somebody is to bring its provider up to its settings; absent where that has them
    record Revised(Tenant tenant, long revision, Optional<Instant> tuneAt) {}

    Optional<Revised> find(TenantId id);

    /// The same, and nobody else changes it until the transaction ends.
    Optional<Revised> lock(TenantId id);

    /// Writes its name and its settings.
    void write(Tenant tenant, Instant now);

    /// Records another version of the place where it lives.
    void place(TenantId id, Placement placement, Instant now);

    /// Notes that somebody is to bring its provider up to its settings at that time; empty where that is done.
    void tune(TenantId id, Optional<Instant> at);

    /// Takes those that are due until that time, the longest waiting first; needs the platform's scope. Those that
    /// another instance is taking are left to it.
    List<Tenant> lease(Instant now, Instant until, int limit);
}
