package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.ProviderRoom;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.provider.AdoptedPool;
import io.tenantgate.domain.tenancy.PoolOrigin;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Gives a tenant its place in a shard before anything is made for it: in the oldest with room, or in that of a
/// neighbour. In the transaction that writes the tenant, in the platform's scope.
public final class ShardPlaces {
    private static final Duration SPARED = Duration.ofHours(1);
    private static final Rejection NO_POOL = new Rejection.LimitExceeded("user pool");

    private final Shards shards;
    private final ProviderRoom room;
    private final Bounds bounds;
    private final Ids ids;
    private final InstantSource clock;

    public ShardPlaces(Shards shards, ProviderRoom room, Bounds bounds, Ids ids, InstantSource clock) {
        this.shards = shards;
        this.room = room;
        this.bounds = bounds;
        this.ids = ids;
        this.clock = clock;
    }

    /// Where there is room for a tenant, or why there is none.
    sealed interface Choice {
        /// @param shard has room, and is locked
        /// @param bound whether the tenant asked for that shard
        record Chosen(ShardId shard, boolean bound) implements Choice {}

        record Refused(Rejection rejection) implements Choice {}
    }

    /// In a pool that was there before, which belongs to one tenant, or to the groups of many.
    Choice adopt(Tenant tenant, AdoptedPool adopted, Optional<TenantId> neighbour) {
        var fresh = new ShardId(ids.next());
        var shard = shards.adopt(fresh, tenant.provider(), tenant.strategy(), adopted.pool(), clock.instant());
        if (shard.isEmpty()) {
            return new Choice.Refused(new Rejection.Taken("provider", "its user pool is another tenant's already"));
        }
        return neighbour.isEmpty() || neighbour.flatMap(this::shardOf).equals(shard)
                ? new Choice.Chosen(shard.get(), neighbour.isPresent())
                : noNeighbour();
    }

    private Optional<ShardId> shardOf(TenantId neighbour) {
        return shards.placeOf(neighbour).map(Shards.Place::shard);
    }

    private static Choice noNeighbour() {
        return new Choice.Refused(
                Rejection.Invalid.of("affinity", "is no tenant in a shard of that strategy and provider"));
    }

    /// @param neighbour the tenant whose shard is asked for, if one is
    Choice choose(Tenant tenant, Optional<TenantId> neighbour) {
        return neighbour.map(id -> beside(tenant, id)).orElseGet(() -> anywhere(tenant));
    }

    /// Why there is no room for a pool of the tenant's own, if there is none.
    Optional<Rejection> objectionToPool(Tenant tenant) {
        return mayHaveAnotherPool(tenant) ? Optional.empty() : Optional.of(NO_POOL);
    }

    private Choice beside(Tenant tenant, TenantId neighbour) {
        return shards.placeOf(neighbour)
                .flatMap(place -> shards.find(place.shard()))
                .filter(shard -> shard.provider().equals(tenant.provider()) && shard.strategy() == tenant.strategy())
                .map(shard -> inThat(shard.id(), tenant))
                .orElseGet(ShardPlaces::noNeighbour);
    }

    private Choice inThat(ShardId shard, Tenant tenant) {
        return shards.lockRoom(shard, kindFor(tenant))
                ? new Choice.Chosen(shard, true)
                : new Choice.Refused(Plain.SHARD_FULL);
    }

    private Choice anywhere(Tenant tenant) {
        return withRoom(tenant).<Choice>map(ShardPlaces::any).orElseGet(() -> opened(tenant));
    }

    private static Choice any(ShardId shard) {
        return new Choice.Chosen(shard, false);
    }

    private Optional<ShardId> withRoom(Tenant tenant) {
        return shards.withRoom(kindFor(tenant));
    }

    private Shards.Kind kindFor(Tenant tenant) {
        int most = bounds.inPool(tenant.provider(), tenant.strategy());
        return new Shards.Kind(tenant.provider(), tenant.strategy(), most, clock.instant());
    }

    /// Takes the place that was chosen, for a tenant that is written.
    void take(Tenant tenant, Choice.Chosen chosen) {
        shards.take(tenant.id(), new Shards.Place(chosen.shard(), ids.random(), chosen.bound()));
    }

    /// Another place in the stead of the one that the tenant has, which is full at its provider and spared for
    /// a while; until it moves there it keeps the one that it has. A tenant that asked for its shard has no other,
    /// and neither has one in a pool that was there before.
    Choice instead(Tenant tenant) {
        var until = clock.instant().plus(SPARED);
        var place = shards.placeOf(tenant.id());
        var full = place.flatMap(one -> shards.find(one.shard()));
        full.ifPresent(shard -> room.fill(shard.id(), until));
        boolean only = place.filter(Shards.Place::bound).isPresent()
                || full.filter(shard -> shard.origin() == PoolOrigin.ADOPTED).isPresent();
        return only ? new Choice.Refused(Plain.SHARD_FULL) : anywhere(tenant);
    }

    void move(Tenant tenant, Choice.Chosen chosen) {
        leave(tenant);
        take(tenant, chosen);
    }

    void leave(Tenant tenant) {
        shards.leave(tenant.id());
    }

    /// Of many who find no room one opens a shard; the others find it when it is their turn.
    private Choice opened(Tenant tenant) {
        shards.awaitTurn(tenant.provider(), tenant.strategy());
        return withRoom(tenant)
                .<Choice>map(ShardPlaces::any)
                .orElseGet(() -> mayHaveAnotherPool(tenant) ? any(open(tenant)) : new Choice.Refused(NO_POOL));
    }

    private ShardId open(Tenant tenant) {
        var id = new ShardId(ids.next());
        int capacity = bounds.ofNewShard(tenant.provider(), tenant.strategy());
        shards.open(id, tenant.provider(), tenant.strategy(), capacity, clock.instant());
        return id;
    }

    /// Where the provider bounds their number, it is counted by one at a time.
    private boolean mayHaveAnotherPool(Tenant tenant) {
        var most = bounds.pools(tenant.provider());
        if (most.isEmpty()) {
            return true;
        }
        shards.awaitTurn(tenant.provider(), StrategyName.POOL);
        return !room.lacksPools(tenant.provider(), clock.instant()) && room.pools(tenant.provider()) < most.getAsInt();
    }
}
