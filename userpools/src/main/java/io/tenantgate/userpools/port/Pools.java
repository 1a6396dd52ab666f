package io.tenantgate.userpools.port;

import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.pool.Removed;
import java.util.List;
import java.util.Optional;

/// The pools. One row each, keyed by id; settings are one document.
public interface Pools {
    /// Inserts the pool. An id that is taken is a fault.
    void add(Pool pool);

    Optional<Pool> find(PoolId id);

    /// The same, which nobody else changes until the transaction ends.
    Optional<Pool> claim(PoolId id);

    /// All pools of that exact name, oldest first; needs [Transactions#acrossPools].
    List<Pool> named(String name);

    /// The pool of that exact issuer; needs [Transactions#acrossPools].
    Optional<Pool> issuing(String issuer);

    /// Replaces the settings of a pool that exists.
    void change(PoolId id, PoolSettings settings);

    /// Removes that many accounts or, where there are fewer, the pool with everything in it; one that is gone is no
    /// fault.
    Removed remove(PoolId id, int mostAccounts);
}
