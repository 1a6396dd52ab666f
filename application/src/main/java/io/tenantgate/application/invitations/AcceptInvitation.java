package io.tenantgate.application.invitations;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.provider.Enroller.Confirmation;
import io.tenantgate.application.provider.Enroller.Confirmed;
import io.tenantgate.application.provider.Enroller.Held;
import io.tenantgate.application.provider.Enroller.Invited;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.secrets.InvitationToken;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.TenantId;

/// Who reads the mail of an invited address becomes a member: with a new account and its password, or, where accounts
/// are shared and the address is an account's, on proof of that one. Only then is the token used up.
public final class AcceptInvitation {
    private final Doors doors;
    private final Invitations invitations;
    private final InvitationBook book;
    private final Joinings joinings;
    private final AuditTrail trail;

    public AcceptInvitation(
            Doors doors, Invitations invitations, InvitationBook book, Joinings joinings, AuditTrail trail) {
        this.doors = doors;
        this.invitations = invitations;
        this.book = book;
        this.joinings = joinings;
        this.trail = trail;
    }

    public record Command(Origin origin, TenantId tenant, InvitationToken token, Password password) {}

    public sealed interface Outcome {
        record Accepted(MembershipId user) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    private sealed interface Reading {
        record Refused(Rejection rejection) implements Reading {}

        record Ready(Door.Open door, Invitation invitation) implements Reading {}
    }

    public Outcome handle(Command command) {
        return switch (doors.in(command.tenant(), () -> read(command))) {
            case Reading.Refused(var rejection) -> new Outcome.Refused(rejection);
            case Reading.Ready(var door, var invitation) -> takeUp(command, door, invitation);
        };
    }

    private Reading read(Command command) {
        return switch (doors.at(command.tenant())) {
            case Door.Closed(var rejection) -> new Reading.Refused(trail.shut(entry(command, ""), rejection));
            case Door.Open door -> read(command, door);
        };
    }

    private Reading read(Command command, Door.Open door) {
        var found = invitations.byToken(command.tenant(), command.token().sha256());
        if (found.isEmpty()) {
            return new Reading.Refused(refused(command, "", "no-such-invitation", Plain.CODE_MISMATCH));
        }
        var invitation = found.get();
        if (invitation.expired(trail.now())) {
            var email = invitation.email().value();
            return new Reading.Refused(refused(command, email, "invitation-expired", Plain.CODE_EXPIRED));
        }
        return new Reading.Ready(door, invitation);
    }

    private Outcome takeUp(Command command, Door.Open door, Invitation invitation) {
        var username = book.newUsername(door.placement(), invitation);
        var invited = new Invited(username, invitation.email(), invitation.name(), command.password());
        return doors.<Confirmation, Outcome>plan(
                command.tenant(),
                () -> door.provider().enroller().takeUp(door.placement(), command.tenant(), invited),
                ready -> decide(command, door, invited, ready));
    }

    /// Of those who come with one token at once, one finds it still there.
    private Plan<Outcome> decide(Command command, Door.Open door, Invited invited, Prepared<Confirmation> ready) {
        return switch (read(command, door)) {
            case Reading.Refused(var rejection) -> Plan.answer(new Outcome.Refused(rejection));
            case Reading.Ready(var _, var invitation) ->
                Plan.call(
                        door.provider(),
                        joinings.intended(invitation, invited.username()),
                        ready::apply,
                        confirmation -> conclude(command, door, new Taking(invitation, invited), confirmation));
        };
    }

    private record Taking(Invitation invitation, Invited invited) {}

    private Outcome conclude(Command command, Door.Open door, Taking taking, Confirmation confirmation) {
        var invitation = taking.invitation();
        return switch (confirmation) {
            case Confirmed(var subject, var _) ->
                join(command, invitation, new Joining(taking.invited().username(), subject));
            case Held(var subject, var username, var _) -> join(command, invitation, new Joining(username, subject));
            case Refused(var reason) ->
                new Outcome.Refused(refused(
                        command,
                        invitation.email().value(),
                        reason.text(),
                        Refusals.of(reason, door.tenant(), "password")));
        };
    }

    private Outcome join(Command command, Invitation invitation, Joining joining) {
        var email = invitation.email().value();
        return switch (joinings.take(invitation, joining)) {
            case JOINED -> {
                var known = new Actor(Actor.Type.USER, invitation.member().toString());
                trail.success(entry(command, email).by(known), CreateInvitation.details(invitation));
                yield new Outcome.Accepted(invitation.member());
            }
            case MEMBER_ALREADY -> new Outcome.Refused(refused(command, email, "already-a-member", Plain.CONFLICT));
            case TAKEN_MEANWHILE ->
                new Outcome.Refused(refused(command, email, "taken-meanwhile", Plain.CODE_MISMATCH));
        };
    }

    private Rejection refused(Command command, String subject, String reason, Rejection rejection) {
        trail.refused(entry(command, subject), reason);
        return rejection;
    }

    private static AuditTrail.Entry entry(Command command, String subject) {
        return new AuditTrail.Entry(
                command.tenant(), Actor.ANONYMOUS, Action.INVITATION_ACCEPT, subject, command.origin());
    }
}
