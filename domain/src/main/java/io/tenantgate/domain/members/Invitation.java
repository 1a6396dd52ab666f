package io.tenantgate.domain.members;

import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Somebody is asked to become a member. Only who reads the mail of the address can take it up.
///
/// @param member the id of the membership to come
/// @param email the address, which will be the login name
public record Invitation(
        TenantId tenant,
        InvitationId id,
        MembershipId member,
        LoginName email,
        Optional<String> name,
        Set<Role> roles,
        Actor invitedBy,
        Instant createdAt,
        Instant expiresAt) {
    public Invitation {
        if (!email.isEmail()) {
            throw new IllegalArgumentException("An invitation goes to an e-mail address");
        }
        roles = Set.copyOf(roles);
    }

    /// Whether it can be taken up no more, and counts as none.
    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /// The same, for longer.
    public Invitation until(Instant end) {
        return new Invitation(tenant, id, member, email, name, roles, invitedBy, createdAt, end);
    }
}
