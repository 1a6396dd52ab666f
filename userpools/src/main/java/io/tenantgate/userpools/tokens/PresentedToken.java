package io.tenantgate.userpools.tokens;

import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.client.ClientId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/// What an access token says of itself (`tokens-and-security.md`, section 4).
///
/// @param originJti absent where the client's token revocation was off when it was minted
public record PresentedToken(
        String issuer,
        Sub sub,
        ClientId client,
        String username,
        Optional<UUID> originJti,
        Instant issuedAt,
        Instant expiresAt) {
    /// Absent where a claim is missing or of the wrong type, or it is no access token.
    static Optional<PresentedToken> of(Map<String, Object> claims) {
        try {
            return Optional.of(new PresentedToken(
                            text(claims, "iss"),
                            new Sub(UUID.fromString(text(claims, "sub"))),
                            new ClientId(text(claims, "client_id")),
                            text(claims, "username"),
                            Optional.ofNullable(claims.get("origin_jti")).map(jti -> UUID.fromString((String) jti)),
                            moment(claims, "iat"),
                            moment(claims, "exp")))
                    .filter(_ -> "access".equals(claims.get("token_use")));
        } catch (IllegalArgumentException | ClassCastException | NoSuchElementException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, Object> claims, String name) {
        if (claims.get(name) instanceof String text) {
            return text;
        }
        throw new NoSuchElementException(name);
    }

    private static Instant moment(Map<String, Object> claims, String name) {
        return switch (claims.get(name)) {
            case Integer whole -> Instant.ofEpochSecond(whole);
            case Long whole -> Instant.ofEpochSecond(whole);
            case null, default -> throw new NoSuchElementException(name);
        };
    }
}
