package io.tenantgate.application.port;

import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;

/// How a login name stands at a tenant: where a sign-in begins.
public interface NameStandings {
    /// A tenant, and what a login name means there.
    ///
    /// @param signUp the account of the newest open sign-up
    record Named(Tenant tenant, Optional<Membership> member, Optional<ProviderUsername> signUp) {}

    /// All in one query, which is the same whoever is known; absent where there is no such tenant.
    Optional<Named> find(TenantId tenant, LoginName name, Instant now);
}
