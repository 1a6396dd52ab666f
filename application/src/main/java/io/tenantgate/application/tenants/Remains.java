package io.tenantgate.application.tenants;

import io.tenantgate.application.calls.ProviderCall;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.tenants.ShardPools.Claim;
import io.tenantgate.application.tenants.ShardPools.Turn;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.function.Function;

/// Removes what may stand at its provider of a tenant that never came to be. Nobody has written what that is:
/// everything is looked for by the name that [Provisioning] gives it, until nothing of that name is found.
public final class Remains {
    private final Scopes scopes;
    private final Providers providers;
    private final ShardPools shards;

    public Remains(Scopes scopes, Providers providers, ShardPools shards) {
        this.scopes = scopes;
        this.providers = providers;
        this.shards = shards;
    }

    /// One step; nothing of the tenant is left at its provider once it answers `DONE`. @throws ProviderUnavailable
    /// where it cannot be asked
    Progress some(Tenant tenant) {
        var provider = providers.find(tenant.provider()).orElseThrow(() -> new ProviderUnavailable(tenant.provider()));
        return ProviderCall.on(provider, scopes)
                .run(tenant.id(), () -> () -> step(tenant, provider.provisioner()), Function.identity());
    }

    private Progress step(Tenant tenant, PoolProvisioner provisioner) {
        if (!Provisioning.sharesPool(tenant)) {
            return shards.adoptedBy(tenant).isPresent()
                    ? Progress.DONE
                    : pool(Provisioning.nameOf(tenant), provisioner);
        }
        return shards.where(tenant)
                .map(shard -> shard.pool()
                        .map(pool -> own(tenant, pool, provisioner))
                        .orElseGet(() -> halfMade(tenant, shard.id(), provisioner)))
                .orElse(Progress.DONE);
    }

    private static Progress pool(String name, PoolProvisioner provisioner) {
        return provisioner
                .findPool(name)
                .map(pool -> {
                    provisioner.removePool(pool);
                    return Progress.MORE;
                })
                .orElse(Progress.DONE);
    }

    private Progress own(Tenant tenant, UserPool pool, PoolProvisioner provisioner) {
        return switch (tenant.strategy()) {
            case CLIENT -> client(pool, Provisioning.nameOf(tenant), provisioner);
            case GROUP -> {
                provisioner.removeGroup(pool, shards.placeOf(tenant).id().toString());
                yield Progress.DONE;
            }
            case POOL, ATTRIBUTE -> Progress.DONE;
        };
    }

    private static Progress client(UserPool pool, String name, PoolProvisioner provisioner) {
        return provisioner
                .findClient(pool, name)
                .map(client -> {
                    provisioner.removeClient(pool, client);
                    return Progress.MORE;
                })
                .orElse(Progress.DONE);
    }

    /// A pool that nobody has finished, and in which nobody can be, goes with the last tenant that waits for it;
    /// any other finds it and finishes it. Meanwhile it is made by nobody. Whoever leaves it to others gives up
    /// its place with that, so that one of them is the last.
    private Progress halfMade(Tenant tenant, ShardId shard, PoolProvisioner provisioner) {
        return switch (shards.turnOf(tenant, shard)) {
            case Turn.Later() -> Progress.MORE;
            case Turn.Left() -> Progress.DONE;
            case Turn.Last(var claim) -> removed(tenant, claim, provisioner);
        };
    }

    private Progress removed(Tenant tenant, Claim claim, PoolProvisioner provisioner) {
        return switch (pool(ShardPools.nameOf(claim.shard()), provisioner)) {
            case MORE -> {
                shards.released(claim);
                yield Progress.MORE;
            }
            case DONE -> shards.left(tenant, claim) ? Progress.DONE : Progress.MORE;
        };
    }
}
