package io.tenantgate.userpools.port;

import io.tenantgate.userpools.keys.KeyPairRecord;
import io.tenantgate.userpools.pool.PoolId;
import java.util.List;

/// The key pairs of the pools: one row each, keyed by pool and kid, never changed. They go with their pool.
public interface PoolKeys {
    /// Every pair of the pool, newest first.
    List<KeyPairRecord> of(PoolId pool);

    /// Holds the pool's row until the transaction ends, so that of two who find no keys only one makes them: the second
    /// waits here and then sees, by [#of], what the first committed.
    void lock(PoolId pool);

    void add(PoolId pool, KeyPairRecord pair);
}
