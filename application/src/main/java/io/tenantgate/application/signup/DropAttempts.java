package io.tenantgate.application.signup;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;

/// Drops sign-ups that lead nowhere any more, with their accounts at the provider.
public final class DropAttempts {
    private static final int BATCH = 100;

    private final Scopes scopes;
    private final Doors doors;
    private final OpenAttempts attempts;
    private final IntentBook intents;

    public DropAttempts(Scopes scopes, Doors doors, OpenAttempts attempts, IntentBook intents) {
        this.scopes = scopes;
        this.doors = doors;
        this.attempts = attempts;
        this.intents = intents;
    }

    /// Drops those whose time is over; run periodically.
    public void expired() {
        scopes.in(Scope.PLATFORM, () -> attempts.expired(BATCH)).forEach(this::drop);
    }

    private void drop(Attempt attempt) {
        doors.<Boolean>plan(
                attempt.tenant(),
                () -> doors.behind(attempt.tenant())
                        .map(door -> plan(door, attempt))
                        .orElseGet(() -> Plan.answer(gone(attempt))));
    }

    void drop(Door.Open door, List<Attempt> surplus) {
        surplus.forEach(attempt -> doors.<Boolean>plan(attempt.tenant(), () -> plan(door, attempt)));
    }

    /// The open sign-ups of a name, which nobody else can change until the transaction ends.
    public List<Attempt> openFor(TenantId tenant, LoginName name) {
        return attempts.of(tenant, name);
    }

    /// Ends sign-ups: from now on no code of theirs confirms anything. Their rows go after their accounts.
    public <T> Plan<T> end(Door.Open door, List<Attempt> open, T answer) {
        open.forEach(attempts::end);
        return Plan.call(door.provider(), () -> open.stream().allMatch(each -> discard(door, each)), _ -> {
            open.forEach(attempts::remove);
            return answer;
        });
    }

    private Plan<Boolean> plan(Door.Open door, Attempt attempt) {
        return Plan.call(door.provider(), () -> discard(door, attempt), _ -> gone(attempt));
    }

    private static boolean discard(Door.Open door, Attempt attempt) {
        door.provider().enroller().discard(door.placement(), door.tenant().id(), attempt.username());
        return true;
    }

    /// One that may have been confirmed by a call that was cut off stays until that is known.
    private boolean gone(Attempt attempt) {
        if (!intents.stands(attempt.tenant(), attempt.loginName())) {
            attempts.remove(attempt);
        }
        return true;
    }
}
