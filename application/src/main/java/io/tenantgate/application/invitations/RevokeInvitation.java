package io.tenantgate.application.invitations;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.tenancy.TenantId;

/// Takes an invitation back, at once; also one of a tenant that is suspended.
public final class RevokeInvitation {
    private final Doors doors;
    private final Invitations invitations;
    private final AuditTrail trail;

    public RevokeInvitation(Doors doors, Invitations invitations, AuditTrail trail) {
        this.doors = doors;
        this.invitations = invitations;
        this.trail = trail;
    }

    public record Command(Caller caller, Origin origin, TenantId tenant, InvitationId invitation) {}

    public sealed interface Outcome {
        record Revoked() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return Authority.over(command.tenant(), command.caller(), KeyScope.USERS_WRITE)
                .map(rejection -> unlawful(command, rejection))
                .orElseGet(() -> doors.in(command.tenant(), () -> revoke(command)));
    }

    private Outcome unlawful(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command, ""), rejection));
    }

    private Outcome revoke(Command command) {
        return invitations
                .find(command.tenant(), command.invitation())
                .filter(invitations::remove)
                .map(invitation -> revoked(command, invitation))
                .orElseGet(() -> notFound(command));
    }

    private Outcome revoked(Command command, Invitation invitation) {
        trail.success(entry(command, invitation.email().value()), CreateInvitation.details(invitation));
        return new Outcome.Revoked();
    }

    private Outcome notFound(Command command) {
        trail.refused(entry(command, ""), "no-such-invitation");
        return new Outcome.Refused(Plain.NOT_FOUND);
    }

    private static AuditTrail.Entry entry(Command command, String subject) {
        return new AuditTrail.Entry(
                command.tenant(), command.caller().actor(), Action.INVITATION_REVOKE, subject, command.origin());
    }
}
