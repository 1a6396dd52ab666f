package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Shards;
import io.tenantgate.domain.tenancy.ShardCapacity;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.InstantSource;
import java.util.Optional;

/// Gives a tenant its place in a shard before anything is made for it: in the oldest with room, or in that of a
/// neighbour. In the transaction that writes the tenant, in the platform's scope.
public final class ShardPlaces {
    private final Shards shards;
    private final ShardCapacity capacity;
    private final Ids ids;
    private final InstantSource clock;

    /// @param capacity of a new shard
    public ShardPlaces(Shards shards, ShardCapacity capacity, Ids ids, InstantSource clock) {
        this.shards = shards;
        this.capacity = capacity;
        this.ids = ids;
        this.clock = clock;
    }

    /// Where there is room for a tenant, or why there is none.
    sealed interface Choice {
        /// @param shard has room, and is locked
        record Chosen(ShardId shard) implements Choice {}

        record Refused(Rejection rejection) implements Choice {}
    }

    /// @param neighbour the tenant whose shard is asked for, if one is
    Choice choose(Tenant tenant, Optional<TenantId> neighbour) {
        return neighbour
                .map(id -> beside(tenant, id))
                .orElseGet(() -> new Choice.Chosen(withRoom(tenant).orElseGet(() -> opened(tenant))));
    }

    private Choice beside(Tenant tenant, TenantId neighbour) {
        return shards.placeOf(neighbour)
                .flatMap(place -> shards.find(place.shard()))
                .filter(shard -> shard.provider().equals(tenant.provider()) && shard.strategy() == tenant.strategy())
                .map(shard -> withRoom(shard.id()))
                .orElseGet(() -> new Choice.Refused(
                        Rejection.Invalid.of("affinity", "is no tenant in a shard of that strategy and provider")));
    }

    private Choice withRoom(ShardId shard) {
        return shards.lockRoom(shard) ? new Choice.Chosen(shard) : new Choice.Refused(Plain.SHARD_FULL);
    }

    /// Takes the place that was chosen, for a tenant that is written.
    void take(Tenant tenant, Choice.Chosen chosen) {
        shards.take(tenant.id(), chosen.shard(), ids.random());
    }

    private Optional<ShardId> withRoom(Tenant tenant) {
        return shards.withRoom(tenant.provider(), tenant.strategy());
    }

    /// Of many who find no room one opens a shard; the others find it when it is their turn.
    private ShardId opened(Tenant tenant) {
        shards.awaitTurn(tenant.provider(), tenant.strategy());
        return withRoom(tenant).orElseGet(() -> {
            var id = new ShardId(ids.next());
            shards.open(id, tenant.provider(), tenant.strategy(), capacity.tenants(), clock.instant());
            return id;
        });
    }
}
