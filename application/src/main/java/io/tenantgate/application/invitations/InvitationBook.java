package io.tenantgate.application.invitations;

import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.InvitationLetters;
import io.tenantgate.application.port.InvitationLimits;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.secrets.InvitationToken;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Writes invitations and their letters. Each letter has a token of its own, and ends the one before.
public final class InvitationBook {
    private final Invitations invitations;
    private final InvitationLetters letters;
    private final InvitationLimits limits;
    private final Ids ids;
    private final Duration validity;

    /// @param validity how long a token is good
    public InvitationBook(
            Invitations invitations, InvitationLetters letters, InvitationLimits limits, Ids ids, Duration validity) {
        this.invitations = invitations;
        this.letters = letters;
        this.limits = limits;
        this.ids = ids;
        this.validity = validity;
    }

    InvitationId nextId() {
        return new InvitationId(ids.next());
    }

    /// An invitation that is not written yet.
    Invitation draft(TenantId tenant, InvitationId id, Invitee invitee, Actor by, Instant now) {
        return new Invitation(
                tenant,
                id,
                new MembershipId(ids.next()),
                invitee.email(),
                invitee.name(),
                invitee.roles(),
                by,
                now,
                now.plus(validity));
    }

    /// Writes one for which no letter was sent: nobody knows its token. One of the same address whose time is over
    /// makes way; false where the address is a member's or invited.
    boolean add(Invitation invitation) {
        invitations
                .byLoginName(invitation.tenant(), invitation.email())
                .filter(earlier -> earlier.expired(invitation.createdAt()))
                .ifPresent(invitations::remove);
        return invitations.add(invitation, newToken().sha256());
    }

    Optional<Invitation> find(TenantId tenant, InvitationId id) {
        return invitations.find(tenant, id);
    }

    void withdraw(Invitation invitation) {
        invitations.remove(invitation);
    }

    /// Whether the address may be sent one letter more, which is counted then.
    boolean mayWrite(TenantId tenant, LoginName address, Instant now) {
        return limits.admit(tenant, address, now);
    }

    /// Sends a letter with a new token, good from now on. False where the invitation is gone.
    boolean send(Tenant tenant, Invitation invitation, Instant now) {
        var token = newToken();
        var renewed = invitation.until(now.plus(validity));
        if (!invitations.renew(renewed, token.sha256())) {
            return false;
        }
        letters.send(tenant, renewed, token);
        return true;
    }

    private InvitationToken newToken() {
        return new InvitationToken("tgi_" + ids.secret());
    }

    /// The username of an account that is made for it.
    ProviderUsername newUsername(Placement placement, Invitation invitation) {
        return placement.newUsername(invitation.tenant(), invitation.member().value(), ids::random);
    }
}
