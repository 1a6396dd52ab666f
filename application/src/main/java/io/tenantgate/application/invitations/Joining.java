package io.tenantgate.application.invitations;

import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.time.Instant;
import java.util.Optional;

/// The account that takes an invitation up.
record Joining(ProviderUsername username, Subject subject) {
    /// Its membership, which has the id and the roles that the invitation gave.
    Membership as(Invitation invitation, Instant now) {
        return Membership.begun(
                invitation.tenant(),
                invitation.member(),
                invitation.email(),
                username,
                subject,
                Optional.of(invitation.email().value()),
                invitation.name(),
                invitation.roles(),
                now);
    }
}
