package io.tenantgate.application.port;

import io.tenantgate.application.provider.IssuerKeys.SignatureCheck;
import io.tenantgate.domain.auth.TokenClaims;
import java.util.Optional;

/// Reads signed tokens (RFC 7515, compact) without believing them.
public interface TokenParser {
    /// The token's parts; absent where it is no RS256 token of exactly `kid` and `alg`, or a claim that every access
    /// and
    /// ID token has is missing or of the wrong type.
    Optional<Parsed> parse(String compact);

    /// A token of the right form.
    interface Parsed {
        String keyId();

        /// What it says; to be believed only when it verifies.
        TokenClaims claims();

        boolean passes(SignatureCheck check);
    }
}
