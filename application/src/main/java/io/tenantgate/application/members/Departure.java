package io.tenantgate.application.members;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.Departed;
import io.tenantgate.application.port.Intents.Deed.Leaving;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.sessions.Endings;
import io.tenantgate.application.sessions.Revocation;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Owners;
import java.time.Instant;
import java.util.function.Function;

/// How a membership ends, whoever ends it: its sessions with it, and its account with the last one.
public final class Departure {
    private final Doors doors;
    private final Members members;
    private final Endings endings;
    private final IntentBook intents;
    private final Departed departed;

    public Departure(Doors doors, Members members, Endings endings, IntentBook intents, Departed departed) {
        this.doors = doors;
        this.members = members;
        this.endings = endings;
        this.intents = intents;
        this.departed = departed;
    }

    /// Whether the tenant would be nobody's; nobody else can take another owner away until the transaction ends.
    public boolean wouldLeaveNoOwner(Membership member) {
        return new Owners(members.owners(member.tenant())).last(member.id());
    }

    /// In a transaction of the tenant.
    public <T> Plan<T> of(Door.Open door, Membership member, Instant now, Function<Revocation.Done, T> outcome) {
        var revocation = endings.all(member, door.placement().accounts(), now);
        members.remove(member.tenant(), member.id());
        note(door, member, now);
        boolean last = door.placement().endsAccounts()
                && !doors.acrossTenants(() -> members.belongsElsewhere(member.tenant(), member.subject()));
        var leaving = new Leaving(member.loginName(), member.username(), member.subject());
        return Plan.call(
                door.provider(),
                intents.of(member.tenant(), leaving),
                () -> last ? delete(door, member) : leave(door, member, revocation),
                outcome);
    }

    /// The same of somebody whose account is gone: nothing of it is left to end anywhere. In a transaction of the
    /// tenant.
    public void withoutAccount(Door.Open door, Membership member, Instant now) {
        endings.all(member, door.placement().accounts(), now);
        members.remove(member.tenant(), member.id());
        note(door, member, now);
    }

    /// Where the account may be there still.
    private void note(Door.Open door, Membership member, Instant now) {
        switch (door.placement().origin()) {
            case ADOPTED -> departed.add(member.tenant(), member.subject(), now);
            case MANAGED -> {}
        }
    }

    /// The account goes on elsewhere.
    private static Revocation.Done leave(Door.Open door, Membership member, Revocation revocation) {
        door.provider().accountHolder().leave(door.placement(), door.tenant().id(), member.username());
        return revocation.at(door);
    }

    private static Revocation.Done delete(Door.Open door, Membership member) {
        door.provider().accountHolder().delete(door.placement(), door.tenant().id(), member.username());
        return Revocation.Done.YES;
    }
}
