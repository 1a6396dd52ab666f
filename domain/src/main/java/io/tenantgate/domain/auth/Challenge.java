package io.tenantgate.domain.auth;

import java.util.Map;

/// A challenge and what the person must be told to answer it.
public record Challenge(ChallengeName name, Map<String, Object> parameters) {
    public Challenge {
        parameters = Map.copyOf(parameters);
    }

    /// A parameter may be the secret of an authenticator app.
    @Override
    public String toString() {
        return "Challenge[%s]".formatted(name);
    }
}
