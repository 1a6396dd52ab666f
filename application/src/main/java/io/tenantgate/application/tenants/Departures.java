package io.tenantgate.application.tenants;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.port.Intents.Deed.Straying;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.application.sessions.Endings;
import io.tenantgate.application.sessions.Revocation;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.AccountOwnership;
import java.time.InstantSource;

/// Lets everybody leave a tenant that is deleted, some at a time. Each provider call comes before the row that led
/// to it is removed, so that one which was cut off is found and made again.
public final class Departures {
    private static final int AT_ONCE = 100;

    private final Doors doors;
    private final Members members;
    private final Endings endings;
    private final IntentBook intents;
    private final InstantSource clock;

    public Departures(Doors doors, Members members, Endings endings, IntentBook intents, InstantSource clock) {
        this.doors = doors;
        this.members = members;
        this.endings = endings;
        this.intents = intents;
        this.clock = clock;
    }

    Progress some(Door.Open door) {
        var leaving =
                doors.in(door.tenant().id(), () -> members.first(door.tenant().id(), AT_ONCE));
        leaving.forEach(member -> leave(door, member));
        return leaving.isEmpty() ? Progress.DONE : Progress.MORE;
    }

    private void leave(Door.Open door, Membership member) {
        doors.<Boolean, Membership>call(door, () -> () -> letGo(door, member), kept -> removed(member, kept));
    }

    /// An account goes with its last membership, whether or not another instance has ended this one meanwhile. The
    /// answer is whether it was kept.
    private boolean letGo(Door.Open door, Membership member) {
        var accounts = door.provider().accountHolder();
        if (door.placement().accounts() == AccountOwnership.SHARED && belongsElsewhere(member)) {
            revocation(door, member).at(door);
            accounts.leave(door.placement(), door.tenant().id(), member.username());
            return true;
        }
        accounts.delete(door.placement(), door.tenant().id(), member.username());
        return false;
    }

    /// The other memberships of an account that was kept may have ended, too, while its provider was asked.
    private Membership removed(Membership member, boolean kept) {
        members.remove(member.tenant(), member.id());
        if (kept && !belongsElsewhere(member)) {
            intents.leave(member.tenant(), new Straying(member.loginName(), member.username(), member.subject()));
        }
        return member;
    }

    private boolean belongsElsewhere(Membership member) {
        return doors.acrossTenants(() -> members.belongsElsewhere(member.tenant(), member.subject()));
    }

    private Revocation revocation(Door.Open door, Membership member) {
        var accounts = door.placement().accounts();
        return doors.in(member.tenant(), () -> endings.all(member, accounts, clock.instant()));
    }
}
