package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Failures;
import io.tenantgate.application.port.Deletions;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Deletes the tenants whose grace is over: first what is at the provider, then our rows, a bounded part at a time.
/// What stays is the trail and, for 90 days, the slug. Several instances may do this at once, and after a crash it goes
/// on.
public final class FinishDeletion {
    private static final Duration SLUG_KEPT = Duration.ofDays(90);
    private static final int AT_ONCE = 20;
    private static final int STEPS = 10;
    private static final int ROWS = 1_000;

    private final Doors doors;
    private final Deletions deletions;
    private final Deprovisioning deprovisioning;
    private final Shards shards;
    private final AuditTrail trail;

    public FinishDeletion(
            Doors doors, Deletions deletions, Deprovisioning deprovisioning, Shards shards, AuditTrail trail) {
        this.doors = doors;
        this.deletions = deletions;
        this.deprovisioning = deprovisioning;
        this.shards = shards;
        this.trail = trail;
    }

    /// Takes some steps with each tenant in turn, so that a large one keeps nobody waiting, and neither does one that
    /// fails; run periodically. @throws RuntimeException the last failure, with the earlier ones suppressed
    public void resumeAll() {
        var failures = new Failures();
        doors.acrossTenants(() -> deletions.forgettable(trail.now(), AT_ONCE)).forEach(this::forget);
        Optional<TenantId> last = Optional.empty();
        do {
            var due = due(last);
            due.forEach(tenant -> failures.note(() -> steps(tenant)));
            last = due.stream().reduce((_, next) -> next).map(Tenant::id);
        } while (last.isPresent());
        failures.raise();
    }

    private List<Tenant> due(Optional<TenantId> after) {
        return doors.acrossTenants(() -> deletions.due(trail.now(), after, AT_ONCE));
    }

    private void steps(Tenant tenant) {
        var progress = Progress.MORE;
        for (int taken = 0; taken < STEPS && progress == Progress.MORE; taken++) {
            progress = step(tenant);
        }
    }

    private Progress step(Tenant tenant) {
        boolean begun = doors.in(tenant.id(), () -> deletions.begin(tenant.id(), trail.now()));
        if (!begun) {
            return Progress.DONE;
        }
        if (atProvider(tenant) == Progress.MORE || doors.in(tenant.id(), () -> deletions.erase(tenant.id(), ROWS))) {
            return Progress.MORE;
        }
        return doors.in(tenant.id(), () -> ended(tenant));
    }

    /// A tenant without a place has nothing at its provider. @throws
    /// io.tenantgate.application.provider.ProviderUnavailable where it cannot be asked
    private Progress atProvider(Tenant tenant) {
        return doors.in(tenant.id(), () -> doors.behind(tenant.id()))
                .map((Door.Open door) -> deprovisioning.some(door))
                .orElse(Progress.DONE);
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
        return new AuditTrail.Entry(tenant.id(), Actor.SYSTEM, Action.TENANT_DELETED, "", new Origin("", "", ""));
    }

    /// Also what a request left that was under way when the tenant was deleted.
    private void forget(TenantId tenant) {
        doors.in(tenant, () -> {
            if (!deletions.erase(tenant, ROWS)) {
                deletions.forget(tenant);
            }
            return tenant;
        });
    }
}
