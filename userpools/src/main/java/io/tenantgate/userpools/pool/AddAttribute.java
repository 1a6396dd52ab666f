package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;

/// Adds a custom attribute to a pool's schema, where it stays (`users-and-attributes.md`, section 7.4). Of two that are
/// added at once neither is lost.
public final class AddAttribute {
    private final Transactions transactions;
    private final Pools pools;

    public AddAttribute(Transactions transactions, Pools pools) {
        this.transactions = transactions;
        this.pools = pools;
    }

    public enum Outcome {
        ADDED,
        EXISTS,
        FULL,
        NO_SUCH_POOL
    }

    public Outcome handle(PoolId id, AttributeDefinition attribute) {
        return transactions.in(
                id, () -> pools.claim(id).map(pool -> add(pool, attribute)).orElse(Outcome.NO_SUCH_POOL));
    }

    private Outcome add(Pool pool, AttributeDefinition attribute) {
        var schema = pool.settings().schema();
        if (schema.find(attribute.name()).isPresent()) {
            return Outcome.EXISTS;
        }
        if (schema.isFull()) {
            return Outcome.FULL;
        }
        pools.change(pool.id(), pool.settings().with(schema.with(attribute)));
        return Outcome.ADDED;
    }
}
