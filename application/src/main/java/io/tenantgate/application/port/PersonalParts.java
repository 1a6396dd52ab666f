package io.tenantgate.application.port;

import io.tenantgate.domain.tenancy.TenantId;

/// What is personal in the audit trail. In the scope of the tenant.
public interface PersonalParts {
    /// Removes it from at most that many events of the tenant that concerned the person; answers from how many.
    int erase(TenantId tenant, String subject, int most);
}
