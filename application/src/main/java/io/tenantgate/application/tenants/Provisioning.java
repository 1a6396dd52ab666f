package io.tenantgate.application.tenants;

import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.TenancyStrategy;
import io.tenantgate.domain.tenancy.TenancyStrategy.PoolPerTenant;
import io.tenantgate.domain.tenancy.Tenant;

/// Makes what a tenant's strategy needs at its provider: the only place that asks which strategy it is. Each resource
/// carries the tenant's id in its name and is made only after a look by that name, so that this may run again after a
/// crash at any point.
public final class Provisioning {
    private static final int FIRST = 1;

    /// The strategies that can be provisioned.
    public boolean supports(StrategyName strategy) {
        return switch (strategy) {
            case POOL -> true;
            case CLIENT, GROUP, ATTRIBUTE -> false;
        };
    }

    /// Where the tenant lives from now on.
    Placement provision(Tenant tenant, Provider provider) {
        return strategyFor(tenant, provider.provisioner()).place(tenant.id(), provider.name(), FIRST);
    }

    private static TenancyStrategy strategyFor(Tenant tenant, PoolProvisioner provisioner) {
        return switch (tenant.strategy()) {
            case POOL -> poolPerTenant(tenant, provisioner);
            case CLIENT, GROUP, ATTRIBUTE ->
                throw new IllegalStateException("Strategy %s was not refused".formatted(tenant.strategy()));
        };
    }

    private static TenancyStrategy poolPerTenant(Tenant tenant, PoolProvisioner provisioner) {
        var name = "tenantgate-" + tenant.id();
        var settings = tenant.settings();
        var pool = provisioner.findPool(name).orElseGet(() -> provisioner.createPool(name, settings));
        var client = provisioner
                .findClient(pool, name)
                .orElseGet(() -> provisioner.createClient(pool, name, tenant.id(), settings));
        return new PoolPerTenant(pool, client);
    }
}
