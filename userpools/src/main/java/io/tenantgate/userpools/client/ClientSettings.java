package io.tenantgate.userpools.client;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// How a client is set up (`spec/auth-flows-and-endpoints.md`, section 7.1).
///
/// @param accessTokenValidity 5 minutes to 1 day
/// @param idTokenValidity 5 minutes to 1 day
/// @param refreshTokenValidity 1 hour to 3,650 days
/// @param sessionValidity of a challenge: 3 to 15 minutes
/// @param tokenRevocation whether tokens carry `jti` and `origin_jti`
/// @param hidesExistence `PreventUserExistenceErrors` is `ENABLED`
/// @param readable what the client may read; absent: everything
/// @param writable what the client may write; absent: everything
public record ClientSettings(
        Set<AuthFlow> flows,
        Duration accessTokenValidity,
        Duration idTokenValidity,
        Duration refreshTokenValidity,
        Duration sessionValidity,
        boolean tokenRevocation,
        boolean hidesExistence,
        Optional<Set<String>> readable,
        Optional<Set<String>> writable) {
    public ClientSettings {
        flows = Set.copyOf(flows);
        readable = readable.map(Set::copyOf);
        writable = writable.map(Set::copyOf);
        within("An access token", accessTokenValidity, Duration.ofMinutes(5), Duration.ofDays(1));
        within("An ID token", idTokenValidity, Duration.ofMinutes(5), Duration.ofDays(1));
        within("A refresh token", refreshTokenValidity, Duration.ofHours(1), Duration.ofDays(3_650));
        within("A session", sessionValidity, Duration.ofMinutes(3), Duration.ofMinutes(15));
    }

    private static void within(String what, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException("%s is good for %s to %s".formatted(what, least, most));
        }
    }

    public boolean mayRead(String attribute) {
        return readable.isEmpty() || readable.get().contains(attribute);
    }

    public boolean mayWrite(String attribute) {
        return writable.isEmpty() || writable.get().contains(attribute);
    }
}
