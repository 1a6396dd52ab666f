package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;
import java.util.function.Function;
import java.util.function.Supplier;

/// Brings administrators to the accounts of a pool. They are always told whether an account exists
/// (`tokens-and-security.md`, section 16).
public final class AdminDesk {
    private final Transactions transactions;
    private final Pools pools;
    private final Directory directory;

    public AdminDesk(Transactions transactions, Pools pools, Directory directory) {
        this.transactions = transactions;
        this.pools = pools;
        this.directory = directory;
    }

    /// Runs the work in a transaction, for a pool that there is.
    public <R> R in(PoolId id, Function<Pool, R> work, Function<Refusal, R> refused) {
        return transactions.in(id, () -> pools.find(id).map(work).orElseGet(() -> refused.apply(Reason.NO_SUCH_POOL)));
    }

    /// Runs the work in a transaction, on an account that there is.
    public <R> R on(PoolId id, Username username, Function<Sought, R> work, Function<Refusal, R> refused) {
        return in(
                id,
                pool -> {
                    var sought = directory.find(pool, username);
                    return sought.account().isPresent() ? work.apply(sought) : refused.apply(Reason.NO_SUCH_USER);
                },
                refused);
    }

    /// Writes the account as it shall be.
    public Administered write(Pool pool, Account changed) {
        return directory.write(pool, changed, Administered.Done::new, Administered.Refused::new);
    }

    /// Runs what was prepared, in a transaction of that pool or the one that is open.
    public <R> R resume(PoolId pool, Supplier<R> work) {
        return transactions.in(pool, work);
    }
}
