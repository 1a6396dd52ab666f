package io.tenantgate.application.calls;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;

/// The way into a tenant: open while the tenant is active.
public sealed interface Door {
    /// Where the tenant's people are served.
    record Open(Tenant tenant, Placement placement, Provider provider) implements Door {}

    /// Nobody is served.
    record Closed(Rejection.Plain rejection) implements Door {}
}
