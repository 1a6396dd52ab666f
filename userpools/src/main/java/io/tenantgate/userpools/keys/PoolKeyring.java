package io.tenantgate.userpools.keys;

import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.PoolKeys;
import io.tenantgate.userpools.port.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The keys of each pool, ready to use. A key never changes once it is written, so what was read once stays in memory,
/// from when the transaction that read it has committed: it may be the one that made it.
public final class PoolKeyring {
    private static final int MOST = 2_000;
    private final PoolKeys keys;
    private final KeyPairs pairs;
    private final KeyBank bank;
    private final Transactions transactions;
    private final Map<PoolId, ReadyKeys> ready = new ConcurrentHashMap<>();

    public PoolKeyring(PoolKeys keys, KeyPairs pairs, KeyBank bank, Transactions transactions) {
        this.keys = keys;
        this.pairs = pairs;
        this.bank = bank;
        this.transactions = transactions;
    }

    /// The key that new tokens of that use are signed with.
    public SigningKey signing(PoolId pool, KeyUse use) {
        return keysOf(pool).signing(use);
    }

    /// Both at once, for who signs both.
    public ReadyKeys keysOf(PoolId pool) {
        var known = ready.get(pool);
        return known != null ? known : load(pool);
    }

    /// The public key of that id; one that is not known is looked for again, since another instance may have made it.
    public Optional<VerifyingKey> verifying(PoolId pool, String kid) {
        var known = ready.get(pool);
        var found = known == null ? Optional.<VerifyingKey>empty() : known.verifying(kid);
        return found.isPresent() ? found : load(pool).verifying(kid);
    }

    /// Everything that the pool publishes.
    public List<VerifyingKey> published(PoolId pool) {
        return keysOf(pool).published();
    }

    private ReadyKeys load(PoolId pool) {
        return transactions.in(pool, () -> {
            var found = keys.of(pool);
            var loaded = ReadyKeys.of(pool, found.isEmpty() ? bank.makeFor(pool) : found, pairs);
            transactions.afterCommit(() -> remember(pool, loaded));
            return loaded;
        });
    }

    private void remember(PoolId pool, ReadyKeys loaded) {
        if (ready.size() >= MOST) {
            ready.clear();
        }
        ready.put(pool, loaded);
    }
}
