package io.tenantgate.domain.auth;

import java.util.Map;

/// A challenge and what the person must be told to answer it.
public record Challenge(ChallengeName name, Map<String, Object> parameters) {
    public Challenge {
        parameters = Map.copyOf(parameters);
    }
}
