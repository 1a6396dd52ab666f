package io.tenantgate.userpools.client;

import java.time.Duration;

/// How long tokens are good: access and ID tokens 5 minutes to a day, refresh tokens an hour to 3,650 days, and
/// none of the former longer than the latter (`tokens-and-security.md`, section 5).
public record TokenValidity(Duration access, Duration id, Duration refresh) {
    public static final TokenValidity INITIAL =
            new TokenValidity(Duration.ofHours(1), Duration.ofHours(1), Duration.ofDays(30));

    public TokenValidity {
        within(access, Duration.ofMinutes(5), Duration.ofDays(1));
        within(id, Duration.ofMinutes(5), Duration.ofDays(1));
        within(refresh, Duration.ofHours(1), Duration.ofDays(3_650));
        if (access.compareTo(refresh) > 0 || id.compareTo(refresh) > 0) {
            throw new IllegalArgumentException("Access and ID tokens do not outlive the refresh token");
        }
    }

    private static void within(Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException("A token's validity is %s to %s here".formatted(least, most));
        }
    }
}
