package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Deletions;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;

/// Ends a tenant of which nothing is left at its provider: its rows go, a bounded part at a time, and with the last
/// its place in the shard is free. What stays is the trail and, for 90 days, the slug.
public final class EndOfTenants {
    private static final Duration SLUG_KEPT = Duration.ofDays(90);
    private static final int ROWS = 1_000;

    private final Doors doors;
    private final Deletions deletions;
    private final Shards shards;
    private final AuditTrail trail;

    public EndOfTenants(Doors doors, Deletions deletions, Shards shards, AuditTrail trail) {
        this.doors = doors;
        this.deletions = deletions;
        this.shards = shards;
        this.trail = trail;
    }

    /// One step.
    Progress of(Tenant tenant) {
        return doors.in(tenant.id(), () -> deletions.erase(tenant.id(), ROWS))
                ? Progress.MORE
                : doors.in(tenant.id(), () -> ended(tenant));
    }

    private Progress ended(Tenant tenant) {
        var now = trail.now();
        deletions.end(tenant.id(), now.plus(SLUG_KEPT), now).ifPresent(had -> {
            leavePlace(tenant.id());
            trail.success(entry(tenant), had);
        });
        return Progress.DONE;
    }

    private void leavePlace(TenantId tenant) {
        doors.acrossTenants(() -> {
            shards.leave(tenant);
            return tenant;
        });
    }

    private static AuditTrail.Entry entry(Tenant tenant) {
        return new AuditTrail.Entry(tenant.id(), Actor.SYSTEM, Action.TENANT_DELETED, "", Origin.UNKNOWN);
    }

    /// Forgets one whose slug is free, and what a request left that was under way when the tenant was deleted.
    void forget(TenantId tenant) {
        doors.in(tenant, () -> {
            if (!deletions.erase(tenant, ROWS)) {
                deletions.forget(tenant);
            }
            return tenant;
        });
    }
}
