package io.tenantgate.application.tenants;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.Progress;

/// Discards the sign-ups of a tenant that is deleted, some at a time, each with its account and then its row.
public final class AbandonedSignUps {
    private static final int AT_ONCE = 100;

    private final Doors doors;
    private final SignUpAttempts attempts;

    public AbandonedSignUps(Doors doors, SignUpAttempts attempts) {
        this.doors = doors;
        this.attempts = attempts;
    }

    Progress some(Door.Open door) {
        var open =
                doors.in(door.tenant().id(), () -> attempts.first(door.tenant().id(), AT_ONCE));
        open.forEach(attempt -> discard(door, attempt));
        return open.isEmpty() ? Progress.DONE : Progress.MORE;
    }

    private void discard(Door.Open door, Attempt attempt) {
        doors.<Attempt, Attempt>call(door, () -> () -> discarded(door, attempt), gone -> {
            attempts.remove(gone.tenant(), gone.id());
            return gone;
        });
    }

    private static Attempt discarded(Door.Open door, Attempt attempt) {
        door.provider().enroller().discard(door.placement(), door.tenant().id(), attempt.username());
        return attempt;
    }
}
