package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.keys.KeyBank;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;

/// Makes a pool with an id and an issuer of its own, and gives it its signing keys. Every call makes another one: a
/// caller that may have called before looks by name first ([FindPool#named]).
public final class CreatePool {
    private final Transactions transactions;
    private final Pools pools;
    private final NewPools made;
    private final KeyBank keys;

    public CreatePool(Transactions transactions, Pools pools, NewPools made, KeyBank keys) {
        this.transactions = transactions;
        this.pools = pools;
        this.made = made;
        this.keys = keys;
    }

    public record Command(String name, PoolSettings settings) {}

    public Pool handle(Command command) {
        var pool = made.named(command.name(), command.settings());
        return transactions.in(pool.id(), () -> {
            pools.add(pool);
            keys.supply(pool.id());
            return pool;
        });
    }
}
