package io.tenantgate.application.tenants;

import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Finds which tenant a slug or an id names. A slug never changes, so it is looked up once.
public final class ResolveTenant {
    /// The tenant of a path element or header; absent where none has ever been there.
    public Optional<TenantId> find(String slugOrId) {
        throw new UnsupportedOperationException();
    }
}
