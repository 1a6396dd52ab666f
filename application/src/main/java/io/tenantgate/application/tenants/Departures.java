package io.tenantgate.application.tenants;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.application.sessions.Endings;
import io.tenantgate.application.sessions.Revocation;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.AccountOwnership;
import java.time.InstantSource;

/// Lets everybody leave a tenant that is deleted, some at a time. Each provider call comes before the row that led to
/// it
/// is removed, so that one which was cut off is found and made again.
public final class Departures {
    private static final int AT_ONCE = 100;

    private final Doors doors;
    private final Members members;
    private final SignUpAttempts attempts;
    private final Endings endings;
    private final InstantSource clock;

    public Departures(Doors doors, Members members, SignUpAttempts attempts, Endings endings, InstantSource clock) {
        this.doors = doors;
        this.members = members;
        this.attempts = attempts;
        this.endings = endings;
        this.clock = clock;
    }

    Progress some(Door.Open door) {
        var leaving =
                doors.in(door.tenant().id(), () -> members.first(door.tenant().id(), AT_ONCE));
        leaving.forEach(member -> leave(door, member));
        return leaving.isEmpty() ? attempts(door) : Progress.MORE;
    }

    private void leave(Door.Open door, Membership member) {
        boolean stray = doors.call(door, () -> () -> letGo(door, member), kept -> removed(member, kept));
        if (stray) {
            door.provider().accountHolder().delete(door.placement(), member.username());
        }
    }

    /// An account goes with its last membership, whether or not another instance has ended this one meanwhile. The
    /// answer is whether it was kept.
    private boolean letGo(Door.Open door, Membership member) {
        var accounts = door.provider().accountHolder();
        if (door.placement().accounts() == AccountOwnership.SHARED && belongsElsewhere(member)) {
            revocation(door, member).at(door);
            accounts.leave(door.placement(), member.username());
            return true;
        }
        accounts.delete(door.placement(), member.username());
        return false;
    }

    /// Whether the other memberships of an account that was kept have ended, too, while its provider was asked.
    private boolean removed(Membership member, boolean kept) {
        members.remove(member.tenant(), member.id());
        return kept && !belongsElsewhere(member);
    }

    private boolean belongsElsewhere(Membership member) {
        return doors.acrossTenants(() -> members.belongsElsewhere(member));
    }

    private Revocation revocation(Door.Open door, Membership member) {
        var accounts = door.placement().accounts();
        return doors.in(member.tenant(), () -> endings.all(member, accounts, clock.instant()));
    }

    private Progress attempts(Door.Open door) {
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
        door.provider().enroller().discard(door.placement(), attempt.username());
        return attempt;
    }
}
