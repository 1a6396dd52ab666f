package io.tenantgate.userpools.keys;

import io.tenantgate.userpools.pool.Pool;

/// What a pool publishes under `/.well-known/openid-configuration` (OpenID Connect Discovery 1.0): the fields that are
/// true of it. A pool without a domain has no authorization endpoint, and names none.
public final class Discovery {
    private Discovery() {}

    /// The document, as JSON.
    public static String document(Pool pool) {
        return """
            {"id_token_signing_alg_values_supported":["RS256"],"issuer":"%1$s",\
            "jwks_uri":"%1$s/.well-known/jwks.json","subject_types_supported":["public"]}\
            """.formatted(pool.issuer());
    }
}
