package io.tenantgate.userpools.pool;

import java.time.Instant;

/// A user pool.
///
/// @param name 1 to 128 characters; need not be unique
/// @param issuer stored at creation and never changed, without a slash at its end
public record Pool(PoolId id, String name, String issuer, PoolSettings settings, Instant createdAt) {}
