package io.tenantgate.userpools.keys;

import io.tenantgate.userpools.pool.PoolId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// A pool's keys, parsed: the newest private key of each use, and every public one.
public final class ReadyKeys {
    private final Map<KeyUse, SigningKey> signing;
    private final Map<String, VerifyingKey> verifying;
    private final List<VerifyingKey> published;

    private ReadyKeys(Map<KeyUse, SigningKey> signing, List<VerifyingKey> published) {
        this.signing = signing;
        this.published = published;
        this.verifying = published.stream().collect(Collectors.toUnmodifiableMap(VerifyingKey::kid, key -> key));
    }

    static ReadyKeys of(PoolId pool, List<KeyPairRecord> newestFirst, KeyPairs pairs) {
        var signing = new EnumMap<KeyUse, SigningKey>(KeyUse.class);
        for (var pair : newestFirst) {
            signing.computeIfAbsent(pair.use(), _ -> pairs.signing(pool, pair));
        }
        return new ReadyKeys(signing, newestFirst.stream().map(pairs::verifying).toList());
    }

    public SigningKey signing(KeyUse use) {
        return Objects.requireNonNull(signing.get(use), "A pool has a key of each use");
    }

    public Optional<VerifyingKey> verifying(String kid) {
        return Optional.ofNullable(verifying.get(kid));
    }

    public List<VerifyingKey> published() {
        return published;
    }
}
