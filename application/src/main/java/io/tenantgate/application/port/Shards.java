package io.tenantgate.application.port;

import io.tenantgate.domain.tenancy.PoolOrigin;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The shards, how full they are, and which place in them each tenant has. In the platform's scope.
public interface Shards {
    /// A tenant's place: its shard, and an id that names the tenant there and tells nobody which it is.
    ///
    /// @param bound whether that shard was asked for, so that the tenant may live in no other
    record Place(ShardId shard, UUID id, boolean bound) {
        /// One in any shard.
        public Place(ShardId shard, UUID id) {
            this(shard, id, false);
        }
    }

    /// A shard and how full it is.
    ///
    /// @param pool absent until it is made
    record Filling(
            ShardId id,
            ProviderName provider,
            StrategyName strategy,
            int capacity,
            int tenants,
            Optional<UserPool> pool,
            PoolOrigin origin) {
        /// How many more tenants it takes.
        public int room() {
            return capacity - tenants;
        }
    }

    /// What the shards of one provider and strategy hold together.
    record Sum(ProviderName provider, StrategyName strategy, int shards, int tenants, int capacity) {
        /// How many more tenants they take before another is opened.
        public int room() {
            return capacity - tenants;
        }
    }

    Optional<Place> placeOf(TenantId tenant);

    /// Shards of one kind, for a tenant that comes now.
    ///
    /// @param most how many tenants a pool takes there now, if that is less than a shard was made for
    record Kind(ProviderName provider, StrategyName strategy, int most, Instant now) {}

    /// The oldest shard with room, locked until the transaction ends.
    Optional<ShardId> withRoom(Kind kind);

    /// Waits until nobody else opens a shard of that kind, and makes the others wait until the transaction ends.
    void awaitTurn(ProviderName provider, StrategyName strategy);

    /// Adds an empty shard, whose pool is still to be made.
    void open(ShardId id, ProviderName provider, StrategyName strategy, int capacity, Instant now);

    /// The shard that is a pool which was there before, locked until the transaction ends. It is added with as much
    /// room as its strategy lets a pool have. Absent where it has none left, where it serves another strategy or
    /// provider, and where the pool is one that we made.
    ///
    /// @param id where it is added
    Optional<ShardId> adopt(ShardId id, ProviderName provider, StrategyName strategy, UserPool pool, Instant now);

    /// Whether that shard has room, which it keeps until the transaction ends.
    boolean lockRoom(ShardId id, Kind kind);

    /// Takes a place for a tenant, in a shard that has room.
    void take(TenantId tenant, Place place);

    /// Frees the place of a tenant, if it has one.
    void leave(TenantId tenant);

    Optional<Filling> find(ShardId id);

    /// Whether it is for the caller to make the shard's pool, until that time: nobody has made it, and nobody is making
    /// it.
    /// Whoever else asks waits until the transaction ends.
    boolean claimPool(ShardId id, Instant now, Instant until);

    /// Records the pool, when all that the shard's tenants share is made.
    void made(ShardId id, UserPool pool);

    /// Oldest first, after the cursor.
    List<Filling> page(Optional<ShardId> after, int limit);

    /// One for each provider and strategy that has shards.
    List<Sum> sums();
}
