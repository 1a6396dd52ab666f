package io.tenantgate.userpools.client;

import io.tenantgate.userpools.pool.PoolId;
import java.time.Instant;
import java.util.Optional;

/// An app client: whom an application is known as at its pool.
///
/// @param name what it was called at creation; not unique
public record AppClient(
        ClientId id,
        PoolId pool,
        String name,
        Optional<SealedSecret> secret,
        ClientSettings settings,
        Instant createdAt) {
    public AppClient {
        if (name.isEmpty() || name.length() > 128) {
            throw new IllegalArgumentException("A client's name has 1 to 128 characters");
        }
    }

    AppClient with(SealedSecret sealed) {
        return new AppClient(id, pool, name, Optional.of(sealed), settings, createdAt);
    }

    public boolean confidential() {
        return secret.isPresent();
    }
}
