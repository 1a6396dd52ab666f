package io.tenantgate.application.invitations;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.callers.GrantRule;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;

/// Sends an invitation again, with a new token that is good for the whole time; the one before ends.
public final class ResendInvitation {
    private final Doors doors;
    private final Invitations invitations;
    private final InvitationBook book;
    private final GrantRule rule;
    private final AuditTrail trail;

    public ResendInvitation(
            Doors doors, Invitations invitations, InvitationBook book, GrantRule rule, AuditTrail trail) {
        this.doors = doors;
        this.invitations = invitations;
        this.book = book;
        this.rule = rule;
        this.trail = trail;
    }

    public record Command(Caller caller, Origin origin, TenantId tenant, InvitationId invitation) {}

    public sealed interface Outcome {
        record Resent() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return Authority.over(command.tenant(), command.caller(), KeyScope.USERS_WRITE)
                .map(rejection -> unlawful(command, rejection))
                .orElseGet(() -> doors.in(command.tenant(), () -> resend(command)));
    }

    private Outcome unlawful(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command, ""), rejection));
    }

    private Outcome resend(Command command) {
        return switch (doors.at(command.tenant())) {
            case Door.Closed(var rejection) -> new Outcome.Refused(trail.shut(entry(command, ""), rejection));
            case Door.Open door ->
                invitations
                        .find(command.tenant(), command.invitation())
                        .map(invitation -> resend(command, door.tenant(), invitation))
                        .orElseGet(() -> refused(entry(command, ""), "no-such-invitation", Plain.NOT_FOUND));
        };
    }

    private Outcome resend(Command command, Tenant tenant, Invitation invitation) {
        var now = trail.now();
        var entry = entry(command, invitation.email().value());
        var objection = rule.overThoseWith(tenant.id(), command.caller(), invitation.roles());
        if (objection.isPresent()) {
            return refused(entry, "forbidden", objection.get());
        }
        if (!book.mayWrite(tenant.id(), invitation.email(), now)) {
            return refused(entry, "rate-limited", new Rejection.RateLimited(CreateInvitation.LIMITED));
        }
        if (!book.send(tenant, invitation, now)) {
            return refused(entry, "no-such-invitation", Plain.NOT_FOUND);
        }
        trail.success(entry, CreateInvitation.details(invitation));
        return new Outcome.Resent();
    }

    private Outcome refused(AuditTrail.Entry entry, String reason, Rejection rejection) {
        trail.refused(entry, reason);
        return new Outcome.Refused(rejection);
    }

    private static AuditTrail.Entry entry(Command command, String subject) {
        return new AuditTrail.Entry(
                command.tenant(), command.caller().actor(), Action.INVITATION_RESEND, subject, command.origin());
    }
}
