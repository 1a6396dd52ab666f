package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.tenancy.TenantId;
import java.util.UUID;

/// Tenants that there have never been.
final class NewTenants {
    private NewTenants() {}

    /// A UUIDv7 in form.
    static TenantId id() {
        var random = UUID.randomUUID();
        return new TenantId(
                new UUID(random.getMostSignificantBits() & ~0xF000L | 0x7000L, random.getLeastSignificantBits()));
    }
}
