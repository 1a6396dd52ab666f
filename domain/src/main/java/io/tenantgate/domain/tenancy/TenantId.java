package io.tenantgate.domain.tenancy;

import java.util.UUID;

/// A tenant's id, a UUIDv7 that is never used again.
public record TenantId(UUID value) {
    /// The tenant that stands in the audit trail where there is none.
    public static final TenantId NONE = new TenantId(new UUID(0, 0));

    @Override
    public String toString() {
        return value.toString();
    }
}
