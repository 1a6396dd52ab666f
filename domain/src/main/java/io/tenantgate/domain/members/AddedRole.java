package io.tenantgate.domain.members;

import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;

/// A role that a tenant has added. It stands below `owner`, and gives no power over the tenant by itself.
public record AddedRole(TenantId tenant, RoleId id, Role role, Precedence precedence, Instant createdAt) {
    public AddedRole {
        if (role.isBuiltIn()) {
            throw new IllegalArgumentException("Every tenant has that role");
        }
        if (!Precedence.OWNER.above(precedence) || !precedence.above(Precedence.LOWEST)) {
            throw new IllegalArgumentException("A role that is added stands between owner and nobody");
        }
    }
}
