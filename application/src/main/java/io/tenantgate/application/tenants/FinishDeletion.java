package io.tenantgate.application.tenants;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Failures;
import io.tenantgate.application.port.Deletions;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/// Deletes the tenants whose grace is over: first what is at the provider, then our rows, a bounded part at a time.
/// Several instances may do this at once, and after a crash it goes on. One that fails is left alone for a while.
public final class FinishDeletion {
    private static final int AT_ONCE = 20;
    private static final int STEPS = 10;

    private final Doors doors;
    private final Deletions deletions;
    private final Deprovisioning deprovisioning;
    private final EndOfTenants end;
    private final NoteSetback setbacks;

    public FinishDeletion(
            Doors doors, Deletions deletions, Deprovisioning deprovisioning, EndOfTenants end, NoteSetback setbacks) {
        this.doors = doors;
        this.deletions = deletions;
        this.deprovisioning = deprovisioning;
        this.end = end;
        this.setbacks = setbacks;
    }

    /// Takes some steps with each tenant in turn, so that a large one keeps nobody waiting, and neither does one that
    /// fails; run periodically. @throws RuntimeException the last failure, with the earlier ones suppressed
    public void resumeAll() {
        var failures = new Failures();
        doors.acrossTenants(() -> deletions.forgettable(setbacks.now(), AT_ONCE))
                .forEach(end::forget);
        Optional<TenantId> last = Optional.empty();
        do {
            var due = due(last);
            due.forEach(tenant -> failures.note(() -> tried(tenant)));
            last = due.stream().reduce((_, next) -> next).map(Tenant::id);
        } while (last.isPresent());
        failures.raise();
    }

    private List<Tenant> due(Optional<TenantId> after) {
        return doors.acrossTenants(() -> deletions.due(setbacks.now(), after, AT_ONCE));
    }

    private void tried(Tenant tenant) {
        setbacks.noting(tenant.id(), () -> steps(tenant));
        doors.in(tenant.id(), () -> {
            setbacks.isOver(tenant.id());
            return tenant;
        });
    }

    private Progress steps(Tenant tenant) {
        var progress = Progress.MORE;
        for (int taken = 0; taken < STEPS && progress == Progress.MORE; taken++) {
            progress = step(tenant);
        }
        return progress;
    }

    private Progress step(Tenant tenant) {
        boolean begun = doors.in(tenant.id(), () -> deletions.begin(tenant.id(), setbacks.now()));
        if (!begun) {
            return Progress.DONE;
        }
        return atProvider(tenant) == Progress.MORE ? Progress.MORE : end.of(tenant);
    }

    /// @throws io.tenantgate.application.provider.ProviderUnavailable where it cannot be asked
    private Progress atProvider(Tenant tenant) {
        return doors.in(tenant.id(), () -> doors.behind(tenant.id()))
                .map((Door.Open door) -> deprovisioning.some(door))
                .orElseGet(() -> deprovisioning.some(tenant));
    }
}
