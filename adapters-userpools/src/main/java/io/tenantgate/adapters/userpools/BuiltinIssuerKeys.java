package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.IssuerKeys;
import io.tenantgate.domain.auth.TokenUse;
import io.tenantgate.domain.tenancy.UserPool;
import io.tenantgate.userpools.keys.Jwks;
import io.tenantgate.userpools.keys.KeyUse;
import io.tenantgate.userpools.keys.PoolKeyring;
import io.tenantgate.userpools.pool.FindPool;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The keys of the built-in pools. Which pool an issuer names never changes, so each is looked up once.
public final class BuiltinIssuerKeys implements IssuerKeys {
    private static final int MOST_REMEMBERED = 100_000;

    private final FindPool pools;
    private final PoolKeyring keyring;
    private final Jwks keySets;
    private final Map<String, PoolId> known = new ConcurrentHashMap<>();

    public BuiltinIssuerKeys(FindPool pools, PoolKeyring keyring, Jwks keySets) {
        this.pools = pools;
        this.keyring = keyring;
        this.keySets = keySets;
    }

    @Override
    public Optional<IssuerKey> find(String issuer, String keyId) {
        return poolOf(issuer)
                .flatMap(pool -> keyring.verifying(pool, keyId))
                .map(key -> new IssuerKey(Set.of(use(key.use())), key::verifies));
    }

    private Optional<PoolId> poolOf(String issuer) {
        var remembered = Optional.ofNullable(known.get(issuer));
        if (remembered.isPresent()) {
            return remembered;
        }
        var found = pools.issuing(issuer).map(Pool::id);
        found.ifPresent(pool -> remember(issuer, pool));
        return found;
    }

    private void remember(String issuer, PoolId pool) {
        if (known.size() < MOST_REMEMBERED) {
            known.put(issuer, pool);
        }
    }

    private static TokenUse use(KeyUse use) {
        return switch (use) {
            case ACCESS -> TokenUse.ACCESS;
            case ID -> TokenUse.ID;
        };
    }

    @Override
    public String keySet(UserPool pool) {
        return keySets.document(new PoolId(pool.id()));
    }
}
