package io.tenantgate.application.port;

import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// How an account stands at a tenant: what admission judges by.
public interface Standings {
    /// A tenant, and the account's membership there, if it has one.
    record Standing(Tenant tenant, Optional<Membership> member) {}

    /// Both in one query; absent where there is no such tenant.
    Optional<Standing> find(TenantId tenant, Subject subject);
}
