package io.tenantgate.userpools.tokens;

import java.util.Set;

/// The claims that mean something already (`tokens-and-security.md`, sections 3 and 4; RFC 7519, section 4.1; OpenID
/// Connect Core 1.0, sections 2 and 5.1). Nobody from outside may set them.
final class RegisteredClaims {
    private static final Set<String> NAMES = Set.of(
            "acr",
            "amr",
            "at_hash",
            "aud",
            "auth_time",
            "azp",
            "c_hash",
            "client_id",
            "cnf",
            "device_key",
            "event_id",
            "exp",
            "iat",
            "identities",
            "iss",
            "jti",
            "nbf",
            "nonce",
            "origin_jti",
            "scope",
            "sid",
            "sub",
            "token_use",
            "username",
            "version");

    private RegisteredClaims() {}

    static boolean contains(String name) {
        return NAMES.contains(name) || name.startsWith("cognito:") || name.startsWith("custom:");
    }
}
