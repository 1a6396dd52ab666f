package io.tenantgate.userpools.client;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Clients;
import io.tenantgate.userpools.port.Transactions;

/// Changes a client's settings.
public final class ChangeClient {
    private final Transactions transactions;
    private final Clients clients;

    public ChangeClient(Transactions transactions, Clients clients) {
        this.transactions = transactions;
        this.clients = clients;
    }

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(PoolId pool, ClientId id, ClientSettings settings) {
        return transactions.in(pool, () -> {
            if (clients.find(pool, id).isEmpty()) {
                return new Outcome.Refused(Reason.NO_SUCH_CLIENT);
            }
            clients.change(pool, id, settings);
            return new Outcome.Changed();
        });
    }
}
