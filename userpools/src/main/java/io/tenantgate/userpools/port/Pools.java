package io.tenantgate.userpools.port;

import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import java.util.List;
import java.util.Optional;

/// The pools.
public interface Pools {
    void add(Pool pool);

    Optional<Pool> find(PoolId id);

    /// Oldest first; needs [Transactions#acrossPools].
    List<Pool> byName(String name);

    /// Needs [Transactions#acrossPools].
    Optional<PoolId> byIssuer(String issuer);

    /// Removes the pool with everything in it.
    void remove(PoolId id);
}
