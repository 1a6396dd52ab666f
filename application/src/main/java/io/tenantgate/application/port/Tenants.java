package io.tenantgate.application.port;

import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSlug;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The tenants. Look-ups by slug and lists need the platform's scope.
public interface Tenants {
    Optional<Tenant> find(TenantId id);

    /// The tenant of that slug. A slug never changes and is not used again for 90 days.
    Optional<TenantId> idOf(TenantSlug slug);

    /// Adds a tenant as `provisioning`; false where its slug is taken.
    boolean add(Tenant tenant);

    /// Records the place that was provisioned and makes the tenant active; false where it is not `provisioning`.
    boolean activate(TenantId id, Placement placement, Instant now);

    /// Moves from one status to another; false where the tenant is not in the first, and where a deletion would be
    /// undone
    /// after its grace.
    boolean change(TenantId id, TenantStatus from, TenantStatus to, Instant now);

    /// Newest first, after the cursor.
    List<Tenant> page(Filter filter, Optional<TenantId> before, int limit);

    /// Tenants still `provisioning` that were added before that time.
    List<Tenant> unfinished(Instant addedBefore, int limit);

    /// @param text a prefix of slug or name
    record Filter(Optional<TenantStatus> status, Optional<StrategyName> strategy, Optional<String> text) {}
}
