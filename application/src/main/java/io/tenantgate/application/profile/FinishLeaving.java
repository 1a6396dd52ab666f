package io.tenantgate.application.profile;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Evidences;
import io.tenantgate.application.port.Intents.Deed.Leaving;
import io.tenantgate.application.port.Intents.Deed.Straying;
import io.tenantgate.application.port.Members;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/// Finishes a [LeaveTenant] that was cut off, and takes along accounts that are found to be nobody's: the membership is
/// gone, and the account follows it, or what made it the tenant's where it has other memberships.
public final class FinishLeaving {
    private final Doors doors;
    private final Members members;
    private final Evidences evidences;
    private final AuditTrail trail;

    public FinishLeaving(Doors doors, Members members, Evidences evidences, AuditTrail trail) {
        this.doors = doors;
        this.members = members;
        this.evidences = evidences;
        this.trail = trail;
    }

    /// Calls the provider, and answers what is left to do in a transaction.
    public BooleanSupplier of(Door.Open door, Leaving deed) {
        var agreed = door.placement().endsAccounts()
                ? follow(door, deed.username(), deed.subject(), FinishLeaving::delete)
                : follow(door, deed.username(), deed.subject(), FinishLeaving::leave);
        return () -> {
            boolean done = agreed.getAsBoolean();
            if (done) {
                trail.success(entry(door, deed));
            }
            return done;
        };
    }

    /// In a pool that was there before, it may be somebody's who was there before.
    public BooleanSupplier of(Door.Open door, Straying deed) {
        return switch (door.placement().origin()) {
            case MANAGED -> follow(door, deed.username(), deed.subject(), FinishLeaving::delete);
            case ADOPTED -> follow(door, deed.username(), deed.subject(), FinishLeaving::leave);
        };
    }

    /// Who has come back meanwhile stays.
    private BooleanSupplier follow(
            Door.Open door, ProviderUsername username, Subject subject, BiConsumer<Door.Open, ProviderUsername> end) {
        var tenant = door.tenant().id();
        boolean back = doors.in(tenant, () -> evidences.isMember(tenant, subject));
        if (back) {
            door.provider()
                    .accountKeeper()
                    .admit(door.placement(), door.tenant().id(), username);
        } else if (doors.acrossTenants(() -> members.belongsElsewhere(tenant, subject))) {
            leave(door, username);
        } else {
            end.accept(door, username);
        }
        return () -> evidences.isMember(tenant, subject) == back;
    }

    private static void leave(Door.Open door, ProviderUsername username) {
        door.provider().accountHolder().leave(door.placement(), door.tenant().id(), username);
    }

    private static void delete(Door.Open door, ProviderUsername username) {
        door.provider().accountHolder().delete(door.placement(), door.tenant().id(), username);
    }

    private static AuditTrail.Entry entry(Door.Open door, Leaving deed) {
        var subject = deed.name().value();
        return new AuditTrail.Entry(door.tenant().id(), Actor.SYSTEM, Action.MEMBERSHIP_LEAVE, subject, Origin.UNKNOWN);
    }
}
