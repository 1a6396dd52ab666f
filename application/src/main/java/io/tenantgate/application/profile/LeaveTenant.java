package io.tenantgate.application.profile;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.members.Departure;
import io.tenantgate.domain.audit.Action;

/// The caller leaves the tenant; the account goes with its last membership. A tenant's last owner stays.
public final class LeaveTenant {
    private final Doors doors;
    private final Departure departure;
    private final AuditTrail trail;

    public LeaveTenant(Doors doors, Departure departure, AuditTrail trail) {
        this.doors = doors;
        this.departure = departure;
        this.trail = trail;
    }

    public record Command(Origin origin, Caller.User caller) {}

    public sealed interface Outcome {
        record Left() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return doors.plan(
                command.caller().home().id(),
                door -> departure.wouldLeaveNoOwner(command.caller().member())
                        ? Plan.answer(stays(command))
                        : leave(command, door),
                closed -> new Outcome.Refused(trail.shut(entry(command), closed.rejection())));
    }

    private Outcome stays(Command command) {
        trail.refused(entry(command), "last-owner");
        return new Outcome.Refused(Plain.CONFLICT);
    }

    private Plan<Outcome> leave(Command command, Door.Open door) {
        return departure.of(door, command.caller().member(), trail.now(), done -> {
            trail.success(entry(command), done.details());
            return new Outcome.Left();
        });
    }

    private static AuditTrail.Entry entry(Command command) {
        return Holder.entry(command.caller(), Action.MEMBERSHIP_LEAVE, command.origin());
    }
}
