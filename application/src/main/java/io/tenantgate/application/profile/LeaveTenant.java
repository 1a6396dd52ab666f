package io.tenantgate.application.profile;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.Intents.Deed.Leaving;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.sessions.Endings;
import io.tenantgate.application.sessions.Revocation;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Role;
import java.util.List;

/// The caller leaves the tenant; the account goes with its last membership. A tenant's last owner stays.
public final class LeaveTenant {
    private final Doors doors;
    private final Members members;
    private final Endings endings;
    private final IntentBook intents;
    private final AuditTrail trail;

    public LeaveTenant(Doors doors, Members members, Endings endings, IntentBook intents, AuditTrail trail) {
        this.doors = doors;
        this.members = members;
        this.endings = endings;
        this.intents = intents;
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
                door -> lastOwner(command.caller().member())
                        ? Plan.answer(stays(command))
                        : leave(command, new Holder(command.caller(), door)),
                closed -> new Outcome.Refused(trail.shut(entry(command), closed.rejection())));
    }

    private boolean lastOwner(Membership member) {
        return member.roles().contains(Role.OWNER)
                && members.owners(member.tenant()).equals(List.of(member.id()));
    }

    private Outcome stays(Command command) {
        trail.refused(entry(command), "last-owner");
        return new Outcome.Refused(Plain.CONFLICT);
    }

    private Plan<Outcome> leave(Command command, Holder holder) {
        var member = command.caller().member();
        var door = holder.door();
        var revocation = endings.all(member, door.placement().accounts(), trail.now());
        members.remove(member.tenant(), member.id());
        boolean last = !doors.acrossTenants(() -> members.belongsElsewhere(member.tenant(), member.subject()));
        var leaving = new Leaving(member.loginName(), member.username(), member.subject());
        return Plan.call(
                door.provider(),
                intents.of(member.tenant(), leaving),
                () -> last ? delete(holder) : leave(holder, revocation),
                done -> {
                    trail.success(entry(command), done.details());
                    return new Outcome.Left();
                });
    }

    /// The account goes on elsewhere.
    private static Revocation.Done leave(Holder holder, Revocation revocation) {
        holder.accounts()
                .leave(holder.door().placement(), holder.caller().member().username());
        return revocation.at(holder.door());
    }

    private static Revocation.Done delete(Holder holder) {
        var member = holder.caller().member();
        holder.accounts().delete(holder.door().placement(), member.username());
        return Revocation.Done.YES;
    }

    private static AuditTrail.Entry entry(Command command) {
        return Holder.entry(command.caller(), Action.MEMBERSHIP_LEAVE, command.origin());
    }
}
