package io.tenantgate.adapters.rest.auth;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.application.sessions.Tokens;

/// What a signed-in person takes along.
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record TokensBody(String accessToken, String idToken, String refreshToken, String tokenType, long expiresIn) {
    static TokensBody of(Tokens tokens) {
        return new TokensBody(
                tokens.accessToken(), tokens.idToken(), tokens.refreshToken().reveal(), "Bearer", tokens.expiresIn());
    }

    @Override
    public String toString() {
        return "TokensBody[****]";
    }
}
