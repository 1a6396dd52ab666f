package io.tenantgate.userpools.port;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.TokenHash;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The refresh tokens, one row for each sign-in, keyed by pool and id; unique by pool and `origin_jti`. They go with
/// their account. Access tokens are judged by these rows too, so they may be swept away only a day after they expired,
/// the longest life of an access token.
public interface RefreshTokens {
    /// One sign-in, and what its tokens say of it.
    ///
    /// @param id the SHA-256 of what the person holds
    /// @param originJti names the sign-in in every token that comes of it
    /// @param revokedAt absent while it is good
    record Grant(
            PoolId pool,
            TokenHash id,
            ClientId client,
            Sub account,
            Realm realm,
            UUID originJti,
            Instant authTime,
            UUID eventId,
            Instant expiresAt,
            Optional<Instant> revokedAt) {}

    /// A grant with all that it concerns, as it is now.
    record Holding(Grant grant, Pool pool, AppClient client, Account account) {}

    void add(Grant grant);

    /// One statement, and no lock.
    Optional<Holding> holding(PoolId pool, TokenHash id);

    /// The same, by what an access token names.
    Optional<Holding> byOrigin(PoolId pool, UUID originJti);

    /// Ends one sign-in. One that has ended keeps its moment; none is no fault.
    void revoke(PoolId pool, TokenHash id, Instant now);

    /// Ends all sign-ins of an account, and remembers the moment for the tokens that name none.
    void signOut(PoolId pool, Sub account, Instant now);

    /// When the account was last signed out everywhere.
    Optional<Instant> signedOutAt(PoolId pool, Sub account);
}
