package io.tenantgate.application.sessions;

import io.tenantgate.domain.secrets.SessionText;

/// What a signed-in person takes along.
///
/// @param refreshToken ours, never the provider's
/// @param expiresIn seconds that the access token lives
public record Tokens(String accessToken, String idToken, SessionText refreshToken, long expiresIn) {
    @Override
    public String toString() {
        return "Tokens[****]";
    }
}
