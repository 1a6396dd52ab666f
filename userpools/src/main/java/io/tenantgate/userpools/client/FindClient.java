package io.tenantgate.userpools.client;

import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Clients;
import io.tenantgate.userpools.port.Transactions;
import java.util.List;
import java.util.Optional;

/// Finds clients by their id, in whichever pool, or by their name in one.
public final class FindClient {
    private final Transactions transactions;
    private final Clients clients;

    public FindClient(Transactions transactions, Clients clients) {
        this.transactions = transactions;
        this.clients = clients;
    }

    public Optional<AppClient> byId(ClientId id) {
        return transactions.acrossPools(() -> clients.find(id));
    }

    /// All of a pool that have exactly that name, oldest first.
    public List<AppClient> named(PoolId pool, String name) {
        return transactions.in(pool, () -> clients.named(pool, name));
    }
}
