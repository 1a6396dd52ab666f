package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;

/// Removes a pool with everything in it; one that is gone is no fault. So that no transaction grows with the accounts
/// of a pool, each call removes some of them, and the last the pool.
public final class RemovePool {
    private static final int ACCOUNTS_AT_ONCE = 500;

    private final Transactions transactions;
    private final Pools pools;

    public RemovePool(Transactions transactions, Pools pools) {
        this.transactions = transactions;
        this.pools = pools;
    }

    public Removed handle(PoolId id) {
        return transactions.in(id, () -> pools.remove(id, ACCOUNTS_AT_ONCE));
    }
}
