package io.tenantgate.application.tenants;

import io.tenantgate.application.invitations.FirstOwner;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// The tenants that are provisioning.
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

    /// Those whose request was cut off; in the platform's scope.
    List<Tenant> cutOff(int limit) {
        return tenants.unfinished(clock.instant().minus(STALE), limit);
    }

    /// Makes one active that was provisioned; whoever does so first writes to its owner.
    Tenant finished(Tenant tenant, Placement placement) {
        boolean first = tenants.activate(tenant.id(), placement, clock.instant());
        var now = tenants.find(tenant.id()).orElseThrow();
        if (first) {
            owner.welcome(now);
        }
        return now;
    }
}
