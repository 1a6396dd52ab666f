package io.tenantgate.domain.tenancy;

/// How many tenants a new shard is for. One capacity serves every strategy that shares a pool, so it keeps to the least
/// of their bounds: the clients of a pool.
public record ShardCapacity(int tenants) {
    public static final int MOST = StrategyName.CLIENT.mostInPool().orElseThrow();

    public ShardCapacity {
        if (!isCapacity(tenants)) {
            throw new IllegalArgumentException("A shard is for 1 to %d tenants".formatted(MOST));
        }
    }

    /// Whether a shard can be for that many.
    public static boolean isCapacity(int tenants) {
        return tenants >= 1 && tenants <= MOST;
    }
}
