package io.tenantgate.userpools.client;

import io.tenantgate.userpools.pool.PoolId;
import java.time.Instant;
import java.util.Optional;

/// An app client.
///
/// @param name 1 to 128 characters; need not be unique
/// @param sealedSecret in an envelope of the pool; absent for a public client
public record AppClient(
        PoolId pool,
        ClientId id,
        String name,
        ClientSettings settings,
        Optional<byte[]> sealedSecret,
        Instant createdAt) {}
