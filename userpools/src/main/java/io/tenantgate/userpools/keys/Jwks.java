package io.tenantgate.userpools.keys;

import io.tenantgate.userpools.pool.PoolId;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// The key set that a pool publishes under `/.well-known/jwks.json` (`tokens-and-security.md`, section 2; RFC 7517).
public final class Jwks {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private final PoolKeyring keyring;

    public Jwks(PoolKeyring keyring) {
        this.keyring = keyring;
    }

    /// The document, as JSON.
    public String document(PoolId pool) {
        return of(keyring.published(pool));
    }

    static String of(List<VerifyingKey> keys) {
        return keys.stream().map(Jwks::entry).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    private static String entry(VerifyingKey key) {
        return "{\"alg\":\"RS256\",\"e\":\"%s\",\"kid\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\",\"use\":\"sig\"}"
                .formatted(
                        number(key.key().getPublicExponent()),
                        key.kid(),
                        number(key.key().getModulus()));
    }

    /// Unsigned and big-endian (RFC 7518, section 2).
    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        return ENCODER.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
