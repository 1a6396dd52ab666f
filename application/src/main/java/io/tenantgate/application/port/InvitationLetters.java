package io.tenantgate.application.port;

import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.secrets.InvitationToken;
import io.tenantgate.domain.tenancy.Tenant;

/// Tells a person the token of an invitation, and nobody else. The letter leaves once the open transaction has ended
/// well.
public interface InvitationLetters {
    void send(Tenant tenant, Invitation invitation, InvitationToken token);
}
