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
import java.time.Instant;
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

    /// The shard in which that place is; absent where the tenant has given it up.
    Optional<Shards.Filling> where(Tenant tenant) {
        return scopes.in(
                Scope.PLATFORM, () -> shards.placeOf(tenant.id()).flatMap(place -> shards.find(place.shard())));
    }

    /// Where the tenant has a place in a pool that was there before.
    Optional<Shards.Filling> adoptedBy(Tenant tenant) {
        return where(tenant).filter(shard -> shard.origin() == PoolOrigin.ADOPTED);
    }

    /// Absent while somebody else makes it.
    ///
    /// @param furnishing makes what the shard's tenants share in its pool
    Optional<Shard> shardOf(
            ShardId id, PoolProvisioner provisioner, PoolDesign.Names names, Consumer<Shard> furnishing) {
        return poolOf(id)
                .or(() -> claim(id)
                        .map(_ -> made(id, provisioner, names, furnishing))
                        .or(() -> poolOf(id)))
                .map(pool -> new Shard(id, pool));
    }

    private Optional<UserPool> poolOf(ShardId id) {
        return scopes.in(Scope.PLATFORM, () -> shards.find(id)).flatMap(Shards.Filling::pool);
    }

    /// That nobody else makes or removes the pool of a shard that nobody has finished, for a while.
    record Claim(ShardId shard, Instant until) {}

    /// Absent where somebody else has it, or has finished the shard.
    Optional<Claim> claim(ShardId id) {
        var now = clock.instant();
        var claim = new Claim(id, now.plus(MAKING));
        return scopes.in(Scope.PLATFORM, () -> shards.claimPool(id, now, claim.until()))
                ? Optional.of(claim)
                : Optional.empty();
    }

    /// Whoever comes next may have it; false where somebody already has, since it has run out.
    boolean released(Claim claim) {
        return scopes.in(Scope.PLATFORM, () -> shards.claimPool(claim.shard(), claim.until(), clock.instant()));
    }

    /// What a tenant that is deleted may do in a shard that nobody has finished.
    sealed interface Turn {
        /// Somebody else has the claim, or has finished the shard.
        record Later() implements Turn {}

        /// It has given up its place: others wait for the shard, too.
        record Left() implements Turn {}

        /// Nobody else waits for the shard.
        record Last(Claim claim) implements Turn {}
    }

    /// The shard's row is locked before the tenants are counted, so that of those that leave one is the last.
    Turn turnOf(Tenant tenant, ShardId id) {
        return scopes.in(
                Scope.PLATFORM,
                () -> claim(id).<Turn>map(claim -> turnOf(tenant, claim)).orElseGet(Turn.Later::new));
    }

    private Turn turnOf(Tenant tenant, Claim claim) {
        if (shards.find(claim.shard()).orElseThrow().tenants() == 1) {
            return new Turn.Last(claim);
        }
        left(tenant, claim);
        return new Turn.Left();
    }

    /// Gives up the tenant's place, with the claim; false where that has run out and somebody else has it.
    boolean left(Tenant tenant, Claim claim) {
        return scopes.in(Scope.PLATFORM, () -> {
            boolean held = released(claim);
            if (held) {
                shards.leave(tenant.id());
            }
            return held;
        });
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
