package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;

/// Removes a pool with everything in it; one that is gone is no fault.
public final class RemovePool {
    private final Transactions transactions;
    private final Pools pools;

    public RemovePool(Transactions transactions, Pools pools) {
        this.transactions = transactions;
        this.pools = pools;
    }

    public void handle(PoolId id) {
        transactions.in(id, () -> {
            pools.remove(id);
            return id;
        });
    }
}
