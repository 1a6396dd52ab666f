package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;

/// Changes a pool's settings, save what is fixed at creation: by which names people sign in, and the attributes that it
/// has, to which others may be added (`users-and-attributes.md`, section 2).
public final class ChangePool {
    private final Transactions transactions;
    private final Pools pools;

    public ChangePool(Transactions transactions, Pools pools) {
        this.transactions = transactions;
        this.pools = pools;
    }

    public sealed interface Outcome {
        record Changed(Pool pool) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(PoolId id, PoolSettings settings) {
        return transactions.in(
                id,
                () -> pools.claim(id)
                        .map(pool -> change(pool, settings))
                        .orElseGet(() -> new Outcome.Refused(Refusal.Reason.NO_SUCH_POOL)));
    }

    private Outcome change(Pool pool, PoolSettings settings) {
        if (!pool.settings().canBecome(settings)) {
            return new Outcome.Refused(Refusal.Reason.FIXED_AT_CREATION);
        }
        pools.change(pool.id(), settings);
        return new Outcome.Changed(new Pool(pool.id(), pool.name(), pool.issuer(), settings, pool.createdAt()));
    }
}
