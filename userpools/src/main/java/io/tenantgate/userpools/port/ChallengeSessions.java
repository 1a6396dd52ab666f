package io.tenantgate.userpools.port;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.TokenHash;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.pool.PoolId;
import java.time.Instant;
import java.util.Optional;

/// Sign-ins that wait for an answer: one row each, keyed by pool and id. They go with their account; a day after their
/// end they may be swept away.
public interface ChallengeSessions {
    /// What a session continues; it is good for nothing else (`auth-flows-and-endpoints.md`, section 4.6).
    ///
    /// @param id the SHA-256 of what the person holds
    /// @param step the name of the step that waits
    /// @param used whether it has been answered: it is single use
    record Pending(
            PoolId pool,
            TokenHash id,
            ClientId client,
            Sub account,
            String step,
            Realm realm,
            Instant expiresAt,
            boolean used) {}

    void open(Pending session);

    /// Takes no lock.
    Optional<Pending> find(PoolId pool, TokenHash id);

    /// The same, held until the transaction ends: of two answers at once the second finds it used.
    Optional<Pending> lock(PoolId pool, TokenHash id);

    void use(PoolId pool, TokenHash id);
}
