package io.tenantgate.application.port;

import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/// Invitations, each with the SHA-256 of its token, and with a row in the member directory, where it stands as
/// `INVITED` and is nobody's member yet.
public interface Invitations {
    /// False where the address is a member's or invited already.
    boolean add(Invitation invitation, byte[] tokenHash);

    Optional<Invitation> find(TenantId tenant, InvitationId id);

    Optional<Invitation> byLoginName(TenantId tenant, LoginName name);

    /// Locked until the transaction ends.
    Optional<Invitation> byToken(TenantId tenant, byte[] tokenHash);

    /// Newest first, before the cursor.
    List<Invitation> page(TenantId tenant, Optional<InvitationId> before, int limit);

    /// Gives it another token, and the end that it has now. False where it is gone.
    boolean renew(Invitation invitation, byte[] tokenHash);

    /// Removes it with its row of the directory. False where it is gone.
    boolean remove(Invitation invitation);
}
