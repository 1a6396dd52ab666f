package io.tenantgate.userpools.port;

import io.tenantgate.userpools.pool.PoolId;
import java.util.function.Supplier;

/// Opens transactions, each for one pool's rows. Stores run nowhere else.
public interface Transactions {
    /// Runs the work in a transaction of that pool, or in the one that is open, whose pool is restored after.
    /// An exception rolls the transaction back.
    <T> T in(PoolId pool, Supplier<T> work);

    /// Runs work that only reads, and in which each statement may see what was committed before it: without a
    /// transaction, or in the one that is open. Writing is a fault.
    <T> T look(PoolId pool, Supplier<T> work);

    /// The same as [#in] for look-ups that go across pools: by name, by client id, by issuer, and the key bank.
    <T> T acrossPools(Supplier<T> work);

    /// Runs when the open transaction has committed, and never when it has not: for what a process may remember only of
    /// rows that are there to stay.
    void afterCommit(Runnable deed);
}
