package io.tenantgate.userpools.port;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.code.Purpose;
import io.tenantgate.userpools.pool.PoolId;
import java.time.Instant;
import java.util.Optional;

/// Codes that were sent, at most one for each account and purpose, kept as an HMAC.
public interface ConfirmationCodes {
    /// @param attribute the attribute that it proves, if any
    record Sent(
            PoolId pool, Sub account, Purpose purpose, Realm realm, String attribute, byte[] mac, Instant expiresAt) {}

    /// Replaces the code before it.
    void put(Sent code);

    /// The code, locked until the transaction ends.
    Optional<Sent> lock(PoolId pool, Sub account, Purpose purpose);

    void remove(PoolId pool, Sub account, Purpose purpose);
}
