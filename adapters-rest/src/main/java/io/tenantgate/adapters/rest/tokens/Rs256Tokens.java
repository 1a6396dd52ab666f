package io.tenantgate.adapters.rest.tokens;

import io.tenantgate.adapters.rest.json.BadJson;
import io.tenantgate.adapters.rest.json.StrictJson;
import io.tenantgate.adapters.rest.json.StrictJson.Nothing;
import io.tenantgate.application.port.TokenParser;
import io.tenantgate.application.provider.IssuerKeys.SignatureCheck;
import io.tenantgate.domain.auth.TokenClaims;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the one kind of token that user pools issue: RS256, with a header of exactly `kid` and `alg`. A header that
/// brings keys or their address along (`jwk`, `jku`, `x5u`), another algorithm, or anything else that says how it
/// wants to be read, makes it none.
@Singleton
final class Rs256Tokens implements TokenParser {
    private static final Set<String> HEADER = Set.of("kid", "alg");
    private static final String ALGORITHM = "RS256";

    @Override
    public Optional<Parsed> parse(String compact) {
        return Compact.of(compact).flatMap(Rs256Tokens::read);
    }

    private static Optional<Parsed> read(Compact compact) {
        try {
            var keyId = keyId(StrictJson.read(compact.header()));
            var claims = StrictJson.read(compact.payload());
            return claims.containsValue(Nothing.NULL)
                    ? Optional.empty()
                    : Optional.of(new Read(keyId, Claims.read(claims), compact));
        } catch (BadJson | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String keyId(Map<String, Object> header) {
        if (header.keySet().equals(HEADER)
                && ALGORITHM.equals(header.get("alg"))
                && header.get("kid") instanceof String keyId) {
            return keyId;
        }
        throw new IllegalArgumentException("header");
    }

    private record Read(String keyId, TokenClaims claims, Compact compact) implements Parsed {
        @Override
        public boolean passes(SignatureCheck check) {
            return check.verifies(compact.signed(), compact.signature());
        }

        @Override
        public String toString() {
            return "Token[%s]".formatted(keyId);
        }
    }
}
