package io.tenantgate.application.port;

import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The members of a tenant, whose accounts are compared with those at its provider; and whose turn it is to repair what
/// differs. In the tenant's scope.
public interface Reconciliations {
    /// A member as it stands.
    ///
    /// @param revision of it, as [MemberDirectory#revision] counts
    record Standing(Membership member, long revision) {}

    /// Takes the turn until that time, or keeps it; false while somebody else has it.
    boolean take(TenantId tenant, UUID holder, Instant now, Instant until);

    /// Ends the holder's turn.
    void leave(TenantId tenant, UUID holder);

    /// The members of a tenant, by id, after that one.
    List<Standing> members(TenantId tenant, Optional<MembershipId> after, int limit);
}
