package io.tenantgate.application.tenants;

import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.domain.tenancy.Shard;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Optional;

/// Makes a shard's pool when its first tenant is provisioned. On a provider that joins transactions the tenants that
/// come at once wait for the first; on any other each looks by name before it makes one.
public final class ShardPools {
    private final Scopes scopes;
    private final Shards shards;

    public ShardPools(Scopes scopes, Shards shards) {
        this.scopes = scopes;
        this.shards = shards;
    }

    /// The place that the tenant took when it was written.
    Shards.Place placeOf(Tenant tenant) {
        return scopes.in(Scope.PLATFORM, () -> shards.placeOf(tenant.id()))
                .orElseThrow(() -> new IllegalStateException("Tenant %s has no place".formatted(tenant.id())));
    }

    Shard shardOf(ShardId id, PoolProvisioner provisioner, PoolDesign.Names names) {
        var pool = scopes.in(Scope.PLATFORM, () -> poolOf(id)).orElseGet(() -> made(id, provisioner, names));
        return new Shard(id, pool);
    }

    private Optional<UserPool> poolOf(ShardId id) {
        return shards.find(id).flatMap(Shards.Filling::pool).or(() -> shards.lockPool(id));
    }

    private UserPool made(ShardId id, PoolProvisioner provisioner, PoolDesign.Names names) {
        var design = new PoolDesign(names, TenantSettings.INITIAL.passwordPolicy());
        var pool = provisioner.findPool(nameOf(id)).orElseGet(() -> provisioner.createPool(nameOf(id), design));
        return scopes.in(Scope.PLATFORM, () -> {
            shards.made(id, pool);
            return pool;
        });
    }

    /// What everything of the shard is called at the provider.
    static String nameOf(ShardId id) {
        return "tenantgate-shard-" + id.value();
    }
}
