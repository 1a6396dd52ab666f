package io.tenantgate.application.tenants;

import io.tenantgate.application.invitations.FirstOwner;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// The tenants that are provisioning. Whoever provisions one has it for a while: then that process was cut off, and
/// it is anybody's.
public final class UnfinishedTenants {
    private static final Duration STALE = Duration.ofSeconds(30);

    private final Tenants tenants;
    private final FirstOwner owner;
    private final NoteSetback setbacks;
    private final InstantSource clock;

    public UnfinishedTenants(Tenants tenants, FirstOwner owner, NoteSetback setbacks, InstantSource clock) {
        this.tenants = tenants;
        this.owner = owner;
        this.setbacks = setbacks;
        this.clock = clock;
    }

    /// Takes the one that has waited longest of those whose request was cut off or has failed, and whose pause is
    /// over; in the platform's scope.
    Optional<Tenant> next() {
        var now = clock.instant();
        return tenants.claimUnfinished(now.minus(STALE), now, 1).stream().findFirst();
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

    /// Tries to finish one. @throws RuntimeException why it came to nothing, which is noted
    Tenant tried(Tenant tenant, Supplier<Tenant> work) {
        return setbacks.noting(tenant.id(), work);
    }

    /// Leaves one to whoever comes next, in a while.
    Tenant left(Tenant tenant) {
        var now = clock.instant();
        tenants.claim(tenant.id(), now, now.minus(STALE));
        setbacks.awaits(tenant.id());
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
