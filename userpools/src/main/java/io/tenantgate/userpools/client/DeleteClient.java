package io.tenantgate.userpools.client;

import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Clients;
import io.tenantgate.userpools.port.Transactions;

/// Deletes a client with its refresh tokens and open challenges; one that is gone is no fault.
public final class DeleteClient {
    private final Transactions transactions;
    private final Clients clients;

    public DeleteClient(Transactions transactions, Clients clients) {
        this.transactions = transactions;
        this.clients = clients;
    }

    public void handle(PoolId pool, ClientId id) {
        transactions.in(pool, () -> {
            clients.remove(pool, id);
            return id;
        });
    }
}
