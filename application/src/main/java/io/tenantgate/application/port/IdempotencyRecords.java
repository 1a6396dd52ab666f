package io.tenantgate.application.port;

import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Requests that were made under an `Idempotency-Key`, each with the id that was chosen for the new thing.
public interface IdempotencyRecords {
    /// Whose key it is: the caller, the tenant and the route, beside the key itself.
    record Key(TenantId tenant, String caller, String route, String key) {}

    /// @param bodyMac an HMAC of the body under an envelope key
    /// @param sealedAnswer the first answer; absent while it is being made
    record Stored(
            Key key, UUID id, byte[] bodyMac, Instant leaseUntil, Instant expiresAt, Optional<byte[]> sealedAnswer) {}

    /// Writes the row unless a live one stands there, which is then answered.
    Optional<Stored> claim(Stored row, Instant now);

    Optional<Stored> find(Key key, Instant now);

    /// Takes over a lease that ran out; false where another did.
    boolean takeOver(Key key, Instant expired, Instant until);

    void answer(Key key, byte[] sealedAnswer);

    /// Removes a row whose request was refused, so that it may be made again.
    void release(Key key);
}
