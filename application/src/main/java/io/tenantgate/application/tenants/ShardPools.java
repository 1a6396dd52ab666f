package io.tenantgate.application.tenants;

import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.domain.tenancy.PoolOrigin;
import io.tenantgate.domain.tenancy.Shard;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes a shard's pool when its first tenant is provisioned, with all that its tenants share there. Of the tenants
/// that come at once one makes it: on a provider that joins transactions the others wait for it, on any other they
/// are finished later.
public final class ShardPools {
    private static final Duration MAKING = Duration.ofSeconds(30);

    private final Scopes scopes;
    private final Shards shards;
    private final InstantSource clock;

    public ShardPools(Scopes scopes, Shards shards, InstantSource clock) {
        this.scopes = scopes;
        this.shards = shards;
        this.clock = clock;
    }

    /// The place that the tenant took when it was written.
    Shards.Place placeOf(Tenant tenant) {
        return scopes.in(Scope.PLATFORM, () -> shards.placeOf(tenant.id()))
                .orElseThrow(() -> new IllegalStateException("Tenant %s has no place".formatted(tenant.id())));
    }

    /// The shard in which that place is.
    Shards.Filling where(Tenant tenant) {
        var place = placeOf(tenant);
        return scopes.in(Scope.PLATFORM, () -> shards.find(place.shard())).orElseThrow();
    }

    /// Where the tenant has a place in a pool that was there before.
    Optional<Shards.Filling> adoptedBy(Tenant tenant) {
        return scopes.in(
                Scope.PLATFORM,
                () -> shards.placeOf(tenant.id())
                        .flatMap(place -> shards.find(place.shard()))
                        .filter(shard -> shard.origin() == PoolOrigin.ADOPTED));
    }

    /// Absent while somebody else makes it.
    ///
    /// @param furnishing makes what the shard's tenants share in its pool
    Optional<Shard> shardOf(
            ShardId id, PoolProvisioner provisioner, PoolDesign.Names names, Consumer<Shard> furnishing) {
        return poolOf(id)
                .or(() -> claimed(id) ? Optional.of(made(id, provisioner, names, furnishing)) : poolOf(id))
                .map(pool -> new Shard(id, pool));
    }

    private Optional<UserPool> poolOf(ShardId id) {
        return scopes.in(Scope.PLATFORM, () -> shards.find(id)).flatMap(Shards.Filling::pool);
    }

    /// Whether nobody else makes the shard's pool for a while, which nobody has made.
    boolean claimed(ShardId id) {
        var now = clock.instant();
        return scopes.in(Scope.PLATFORM, () -> shards.claimPool(id, now, now.plus(MAKING)));
    }

    /// Whoever comes next may make it.
    void released(ShardId id) {
        var now = clock.instant();
        scopes.in(Scope.PLATFORM, () -> shards.claimPool(id, now.plus(MAKING), now));
    }

    private UserPool made(ShardId id, PoolProvisioner provisioner, PoolDesign.Names names, Consumer<Shard> furnishing) {
        var design = new PoolDesign(names, TenantSettings.INITIAL.passwordPolicy());
        var pool = provisioner.findPool(nameOf(id)).orElseGet(() -> provisioner.createPool(nameOf(id), design));
        provisioner.completePool(pool);
        furnishing.accept(new Shard(id, pool));
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
