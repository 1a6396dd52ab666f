package io.tenantgate.application.tenants;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Errands;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.domain.tenancy.ProviderUsername;

/// Discards the sign-ups of a tenant that is deleted, some at a time, each with its account and then its row; first
/// those whose account is still to be made.
public final class AbandonedSignUps {
    private static final int AT_ONCE = 100;

    private final Doors doors;
    private final Errands errands;
    private final SignUpAttempts attempts;

    public AbandonedSignUps(Doors doors, Errands errands, SignUpAttempts attempts) {
        this.doors = doors;
        this.errands = errands;
        this.attempts = attempts;
    }

    Progress some(Door.Open door) {
        var tenant = door.tenant().id();
        var begun = doors.in(tenant, () -> errands.first(tenant, AT_ONCE));
        begun.forEach(errand -> discard(door, errand.username(), () -> errands.remove(errand)));
        var open = doors.in(tenant, () -> attempts.first(tenant, AT_ONCE));
        open.forEach(attempt -> discard(door, attempt.username(), () -> attempts.remove(tenant, attempt.id())));
        return begun.isEmpty() && open.isEmpty() ? Progress.DONE : Progress.MORE;
    }

    private void discard(Door.Open door, ProviderUsername account, Runnable row) {
        doors.<ProviderUsername, ProviderUsername>call(door, () -> () -> discarded(door, account), gone -> {
            row.run();
            return gone;
        });
    }

    private static ProviderUsername discarded(Door.Open door, ProviderUsername account) {
        door.provider().enroller().discard(door.placement(), door.tenant().id(), account);
        return account;
    }
}
