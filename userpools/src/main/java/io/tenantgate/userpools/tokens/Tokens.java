package io.tenantgate.userpools.tokens;

import io.tenantgate.userpools.OpaqueToken;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.account.Username;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a sign-in or a refresh yields.
///
/// @param refresh absent at a refresh: the token that was presented stays good
/// @param origin what all tokens of one sign-in share
public record Tokens(SignedToken access, SignedToken id, Optional<OpaqueToken> refresh, Lives lives, Origin origin) {
    /// Which sign-in they come of, and whose.
    ///
    /// @param jti `origin_jti`, also where the client's token revocation is off and no token says so
    public record Origin(UUID jti, Sub sub, Username username, Instant authTime) {}

    /// When each ends.
    public record Lives(Instant issuedAt, Instant access, Instant id, Instant refresh) {}

    /// How long the access token is good (`ExpiresIn`).
    public Duration expiresIn() {
        return Duration.between(lives.issuedAt(), lives.access());
    }
}
