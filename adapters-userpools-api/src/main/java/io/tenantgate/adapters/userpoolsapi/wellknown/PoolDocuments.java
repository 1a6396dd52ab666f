package io.tenantgate.adapters.userpoolsapi.wellknown;

import io.tenantgate.userpools.keys.Discovery;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;
import java.util.Optional;
import java.util.function.Function;

/// The documents of a pool, none where there is no such pool. Keys are asked for only when the pool is there, since
/// asking makes those that are missing.
public final class PoolDocuments {
    private final Pools pools;
    private final Transactions transactions;
    private final Function<PoolId, String> keySet;

    /// @param keySet such as [io.tenantgate.userpools.keys.Jwks#document]
    public PoolDocuments(Pools pools, Transactions transactions, Function<PoolId, String> keySet) {
        this.pools = pools;
        this.transactions = transactions;
        this.keySet = keySet;
    }

    Optional<String> keySet(String poolId) {
        return pool(poolId).map(Pool::id).map(keySet);
    }

    Optional<String> configuration(String poolId) {
        return pool(poolId).map(Discovery::document);
    }

    private Optional<Pool> pool(String poolId) {
        if (!PoolId.isPoolId(poolId)) {
            return Optional.empty();
        }
        var id = new PoolId(poolId);
        return transactions.in(id, () -> pools.find(id));
    }
}
