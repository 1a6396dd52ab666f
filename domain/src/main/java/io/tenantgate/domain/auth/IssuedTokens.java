package io.tenantgate.domain.auth;

import io.tenantgate.domain.secrets.ProviderToken;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a provider issued at a sign-in or a refresh.
///
/// @param accessToken the signed access token, as it goes to the caller
/// @param idToken the signed ID token, as it goes to the caller
/// @param refreshToken the provider's own; absent at a refresh that does not rotate it
/// @param refreshExpiresAt when the provider's refresh token ends
/// @param expiresIn seconds that the access token lives
public record IssuedTokens(
        String accessToken,
        String idToken,
        Optional<ProviderToken> refreshToken,
        Instant refreshExpiresAt,
        long expiresIn,
        UUID originJti,
        String subject,
        String username) {
    @Override
    public String toString() {
        return "IssuedTokens[origin_jti=%s]".formatted(originJti);
    }
}
