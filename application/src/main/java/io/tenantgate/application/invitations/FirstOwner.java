package io.tenantgate.application.invitations;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// The owner with whom a tenant begins: invited with the tenant's intention, written to when the tenant is there. Both
/// belong to the transactions of the tenant's steps, so that each is done once, whatever is cut off between.
public final class FirstOwner {
    private final Invitations invitations;
    private final InvitationBook book;
    private final AuditTrail trail;

    public FirstOwner(Invitations invitations, InvitationBook book, AuditTrail trail) {
        this.invitations = invitations;
        this.book = book;
        this.trail = trail;
    }

    /// In the transaction that writes the tenant as provisioning.
    public void invite(Caller caller, Origin origin, TenantId tenant, Invitee owner) {
        var invitation = book.draft(tenant, book.nextId(), owner, caller.actor(), trail.now());
        book.add(invitation);
        var subject = owner.email().value();
        trail.success(
                new AuditTrail.Entry(tenant, caller.actor(), Action.INVITATION_CREATE, subject, origin),
                CreateInvitation.details(invitation));
    }

    /// In the transaction that makes the tenant active.
    public void welcome(Tenant tenant) {
        invitations
                .page(tenant.id(), Optional.empty(), 1)
                .forEach(invitation -> book.send(tenant, invitation, trail.now()));
    }
}
