package io.tenantgate.adapters.rest.testing;

import io.tenantgate.application.port.TenantChanges;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The tenants of [SampleTenants], none of which was ever changed.
record SampleRevisions(SampleTenants tenants) implements TenantChanges {
    @Override
    public Optional<Revised> find(TenantId id) {
        return tenants.find(id).map(tenant -> new Revised(tenant, 1, Optional.empty()));
    }

    @Override
    public Optional<Revised> lock(TenantId id) {
        return find(id);
    }

    @Override
    public void write(Tenant tenant, Instant now) {}

    @Override
    public void place(TenantId id, Placement placement, Instant now) {}

    @Override
    public void tune(TenantId id, Optional<Instant> at) {}

    @Override
    public List<Tenant> lease(Instant now, Instant until, int limit) {
        return List.of();
    }
}
