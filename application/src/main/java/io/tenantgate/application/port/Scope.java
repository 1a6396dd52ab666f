package io.tenantgate.application.port;

import io.tenantgate.domain.tenancy.TenantId;

/// What a transaction may see: one tenant's rows, or the platform's.
public sealed interface Scope {
    Scope PLATFORM = new Platform();

    static Scope of(TenantId tenant) {
        return new OfTenant(tenant);
    }

    record Platform() implements Scope {}

    record OfTenant(TenantId tenant) implements Scope {}
}
