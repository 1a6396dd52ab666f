package io.tenantgate.application.port;

import io.tenantgate.domain.domains.DomainClaim;
import io.tenantgate.domain.domains.DomainClaimId;
import io.tenantgate.domain.domains.DomainName;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/// The domains that tenants claim. Of one domain many may be claimed, and one is verified.
public interface Domains {
    /// False where the tenant has claimed that domain already.
    boolean add(DomainClaim claim);

    Optional<DomainClaim> find(TenantId tenant, DomainClaimId id);

    /// Newest first, before the cursor.
    List<DomainClaim> page(TenantId tenant, Optional<DomainClaimId> before, int limit);

    /// Writes when it was verified, and what was seen last.
    void write(DomainClaim claim);

    /// Waits until no other transaction decides whose that domain is, and keeps others waiting until this one ends.
    void lock(DomainName name);

    /// The verified claim, whoever has it; needs the platform's scope.
    Optional<DomainClaim> holder(DomainName name);

    /// False where it is gone.
    boolean remove(TenantId tenant, DomainClaimId id);
}
