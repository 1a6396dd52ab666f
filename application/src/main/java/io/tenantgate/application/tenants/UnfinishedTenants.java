package io.tenantgate.application.tenants;

import io.tenantgate.application.invitations.FirstOwner;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// The tenants that are provisioning. Whoever provisions one has it for a while: then that process was cut off, and
/// it is anybody's.
public final class UnfinishedTenants {
    private static final Duration STALE = Duration.ofSeconds(30);

    private final Tenants tenants;
    private final FirstOwner owner;
    private final InstantSource clock;

    public UnfinishedTenants(Tenants tenants, FirstOwner owner, InstantSource clock) {
        this.tenants = tenants;
        this.owner = owner;
        this.clock = clock;
    }

    /// Takes those whose request was cut off; in the platform's scope.
    List<Tenant> cutOff(int limit) {
        var now = clock.instant();
        return tenants.claimUnfinished(now.minus(STALE), now, limit);
    }

    /// Whether the tenant is still to be provisioned, by the caller, who has it already.
    boolean begin(Tenant tenant) {
        var now = clock.instant();
        return tenants.claim(tenant.id(), now, now);
    }

    /// The same, where nobody may have it.
    boolean takeOver(Tenant tenant) {
        var now = clock.instant();
        return tenants.claim(tenant.id(), now.minus(STALE), now);
    }

    Tenant now(Tenant tenant) {
        return tenants.find(tenant.id()).orElseThrow();
    }

    /// Leaves one to whoever comes next.
    Tenant left(Tenant tenant) {
        var now = clock.instant();
        tenants.claim(tenant.id(), now, now.minus(STALE));
        return now(tenant);
    }

    /// Makes one active that was provisioned; whoever does so first writes to its owner.
    Tenant finished(Tenant tenant, Placement placement) {
        boolean first = tenants.activate(tenant.id(), placement, clock.instant());
        var now = now(tenant);
        if (first) {
            owner.welcome(now);
        }
        return now;
    }
}
