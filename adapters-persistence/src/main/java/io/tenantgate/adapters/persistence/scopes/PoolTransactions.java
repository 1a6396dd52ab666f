package io.tenantgate.adapters.persistence.scopes;

import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Transactions;
import java.util.function.Supplier;

/// The engine's transactions: each sees one pool's rows, or looks across pools.
public final class PoolTransactions implements Transactions {
    private static final String EVERY_POOL = "*";

    private final Transaction transaction;

    public PoolTransactions(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public <T> T in(PoolId pool, Supplier<T> work) {
        return transaction.in(outer -> outer.withPool(pool.value()), work);
    }

    @Override
    public <T> T look(PoolId pool, Supplier<T> work) {
        return transaction.look(outer -> outer.withPool(pool.value()), work);
    }

    @Override
    public <T> T acrossPools(Supplier<T> work) {
        return transaction.in(outer -> outer.withPool(EVERY_POOL), work);
    }

    @Override
    public void afterCommit(Runnable deed) {
        transaction.afterCommit(deed);
    }
}
