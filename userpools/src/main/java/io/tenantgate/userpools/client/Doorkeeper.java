package io.tenantgate.userpools.client;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.client.ClientGate.Passage;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Transactions;
import java.util.function.Function;
import java.util.function.Supplier;

/// Opens the transaction of the caller's pool and lets the caller through [ClientGate] in it.
public final class Doorkeeper {
    private final Transactions transactions;
    private final ClientGate gate;

    public Doorkeeper(Transactions transactions, ClientGate gate) {
        this.transactions = transactions;
        this.gate = gate;
    }

    /// Runs the work for a caller who was let in, else answers why not.
    ///
    /// @param name the username as submitted, which a secret hash covers
    public <R> R enter(Caller caller, String name, Function<Passage.Open, R> work, Function<Refusal, R> refused) {
        return transactions.in(caller.pool(), () -> switch (gate.enter(caller, name)) {
            case Passage.Open open -> work.apply(open);
            case Passage.Closed(var refusal) -> refused.apply(refusal);
        });
    }

    /// Runs what was prepared, in a transaction of that pool or the one that is open.
    public <R> R resume(PoolId pool, Supplier<R> work) {
        return transactions.in(pool, work);
    }
}
