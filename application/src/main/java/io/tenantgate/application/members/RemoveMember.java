package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.port.MemberDirectory;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.members.Membership;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Ends somebody's membership, at once: their sessions at the tenant with it, and the account with its last membership.
/// A tenant's last owner stays. Of somebody who is invited, the invitation ends.
public final class RemoveMember {
    private static final Action ACTION = Action.USER_DELETE;

    private final MemberDesk desk;
    private final Departure departure;
    private final MemberDirectory directory;
    private final Invitations invitations;
    private final InstantSource clock;

    public RemoveMember(
            MemberDesk desk,
            Departure departure,
            MemberDirectory directory,
            Invitations invitations,
            InstantSource clock) {
        this.desk = desk;
        this.departure = departure;
        this.directory = directory;
        this.invitations = invitations;
        this.clock = clock;
    }

    public record Command(Target target) {}

    public sealed interface Outcome {
        record Removed() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var target = command.target();
        return desk.<Outcome>at(
                target,
                ACTION,
                door -> desk.<Outcome>on(
                                target, ACTION, door, (_, member) -> remove(target, door, member), Outcome.Refused::new)
                        .or(() -> uninvite(target))
                        .orElseGet(() -> Plan.answer(new Outcome.Refused(desk.missing(target, ACTION)))),
                Outcome.Refused::new);
    }

    private Optional<Plan<Outcome>> uninvite(Target target) {
        return directory
                .find(target.tenant(), target.member())
                .flatMap(entry -> invitations.byLoginName(target.tenant(), entry.loginName()))
                .filter(invitations::remove)
                .map(invitation -> {
                    desk.done(target, ACTION, invitation.email(), Map.of("status", "invited"));
                    return Plan.answer(new Outcome.Removed());
                });
    }

    private Plan<Outcome> remove(Target target, Door.Open door, Membership member) {
        if (departure.wouldLeaveNoOwner(member)) {
            return Plan.answer(new Outcome.Refused(desk.refused(target, ACTION, member, Plain.CONFLICT, "last-owner")));
        }
        return departure.of(door, member, clock.instant(), done -> {
            desk.done(target, ACTION, member.loginName(), done.details());
            return new Outcome.Removed();
        });
    }
}
