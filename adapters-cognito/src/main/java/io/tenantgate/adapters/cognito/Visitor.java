package io.tenantgate.adapters.cognito;

import io.tenantgate.application.Origin;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;

/// Somebody who comes to a tenant, at its place.
record Visitor(Placement placement, TenantId tenant, Origin origin) {
    UserPool pool() {
        return placement.pool();
    }

    String clientId() {
        return placement.client().id();
    }

    /// An operation that is made for them.
    Operation makes(String name) {
        return Operation.of(name, pool(), tenant);
    }
}
