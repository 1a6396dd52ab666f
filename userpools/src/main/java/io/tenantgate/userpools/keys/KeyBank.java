package io.tenantgate.userpools.keys;

import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.BankedPairs;
import io.tenantgate.userpools.port.PoolKeys;
import io.tenantgate.userpools.port.Transactions;
import java.util.ArrayList;
import java.util.List;

/// Finished key pairs in stock, so that a new pool need not wait for its own to be made.
public final class KeyBank {
    private final KeyPairs pairs;
    private final BankedPairs stock;
    private final PoolKeys keys;
    private final Transactions transactions;
    private final int wanted;

    /// @param wanted how many pairs are kept in stock
    public KeyBank(KeyPairs pairs, BankedPairs stock, PoolKeys keys, Transactions transactions, int wanted) {
        this.pairs = pairs;
        this.stock = stock;
        this.keys = keys;
        this.transactions = transactions;
        this.wanted = wanted;
    }

    /// Gives a new pool its two pairs, in the transaction that is open. From an empty bank it gets none, and the first
    /// who needs them makes them: [PoolKeyring].
    public void supply(PoolId pool) {
        var taken = transactions.acrossPools(() -> stock.take(2));
        if (!taken.isEmpty()) {
            transactions.in(pool, () -> assign(pool, taken));
        }
    }

    private List<KeyPairRecord> assign(PoolId pool, List<BankedPair> two) {
        var assigned = List.of(
                pairs.assign(two.getFirst(), pool, KeyUse.ACCESS), pairs.assign(two.getLast(), pool, KeyUse.ID));
        assigned.forEach(pair -> keys.add(pool, pair));
        return assigned;
    }

    /// Makes what the pool lacks, under its row lock. Must run in a transaction of the pool.
    List<KeyPairRecord> makeFor(PoolId pool) {
        keys.lock(pool);
        var others = keys.of(pool);
        return others.isEmpty() ? assign(pool, List.of(pairs.forBank(), pairs.forBank())) : others;
    }

    /// Fills the stock up, and answers how many pairs it made. For a background thread: a pair takes some 50 ms, and no
    /// transaction is open meanwhile.
    public int refill() {
        var made = new ArrayList<BankedPair>();
        while (transactions.acrossPools(stock::count) < wanted
                && !Thread.currentThread().isInterrupted()) {
            var pair = pairs.forBank();
            transactions.acrossPools(() -> {
                stock.add(pair);
                return pair;
            });
            made.add(pair);
        }
        return made.size();
    }
}
