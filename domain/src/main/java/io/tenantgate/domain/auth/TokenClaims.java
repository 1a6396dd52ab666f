package io.tenantgate.domain.auth;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The claims of an access or ID token (`spec/tokens-and-security.md`, sections 3 and 4).
///
/// @param clientId `client_id` of an access token, `aud` of an ID token
/// @param username `username` of an access token, `cognito:username` of an ID token
/// @param originJti names the session; absent where the client's token revocation is off
/// @param all every claim as it stands in the token
public record TokenClaims(
        String issuer,
        String subject,
        TokenUse use,
        String clientId,
        String username,
        Optional<UUID> originJti,
        Set<String> groups,
        Instant issuedAt,
        Instant expiresAt,
        Map<String, Object> all) {
    public TokenClaims {
        groups = Set.copyOf(groups);
        all = Map.copyOf(all);
    }
}
