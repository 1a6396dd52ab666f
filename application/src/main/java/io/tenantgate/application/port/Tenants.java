package io.tenantgate.application.port;

import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
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

    /// Takes back a tenant that is `provisioning` and of which nothing was made; false where it is not.
    boolean takeBack(TenantId id);

    /// Records the place that was provisioned and makes the tenant active; false where it is not `provisioning`.
    boolean activate(TenantId id, Placement placement, Instant now);

    /// Moves from one status to another; false where the tenant is not in the first, where a deletion would be undone
    /// after its grace, and where one without a place would be anything but `provisioning`. What is provisioned
    /// then is due at once.
    boolean change(TenantId id, TenantStatus from, TenantStatus to, Instant now);

    /// Newest first, after the cursor.
    List<Tenant> page(Filter filter, Optional<TenantId> before, int limit);

    /// Takes a tenant that is `provisioning`, so that nobody else provisions it for a while; false where it is not, or
    /// where somebody has begun since that time.
    boolean claim(TenantId id, Instant triedBefore, Instant now);

    /// Takes tenants that are `provisioning`, that nobody has begun with since that time and that are due, the
    /// longest waiting first. Those that another instance is taking are left to it. In the platform's scope.
    List<Tenant> claimUnfinished(Instant triedBefore, Instant now, int limit);

    /// Where the newest active tenants of a provider live, of each pool and client one place, those of the newest
    /// first. In the platform's scope.
    ///
    /// @param among how many tenants are looked at, however many there are
    /// @param limit how many places are answered
    Places placesAt(ProviderName provider, int among, int limit);

    /// A few places of all.
    ///
    /// @param all how many there are among the tenants that were looked at, of each client of a pool one
    record Places(List<Placement> newest, int all) {
        public Places {
            newest = List.copyOf(newest);
        }
    }

    /// @param text a prefix of slug or name
    record Filter(Optional<TenantStatus> status, Optional<StrategyName> strategy, Optional<String> text) {}
}
