package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;
import java.util.List;
import java.util.Optional;

/// Finds pools by their id, their name, or the issuer of a token.
public final class FindPool {
    private final Transactions transactions;
    private final Pools pools;

    public FindPool(Transactions transactions, Pools pools) {
        this.transactions = transactions;
        this.pools = pools;
    }

    public Optional<Pool> byId(PoolId id) {
        return transactions.in(id, () -> pools.find(id));
    }

    /// All that have exactly that name, oldest first.
    public List<Pool> named(String name) {
        return transactions.acrossPools(() -> pools.named(name));
    }

    public Optional<Pool> issuing(String issuer) {
        return transactions.acrossPools(() -> pools.issuing(issuer));
    }
}
