package io.tenantgate.domain.tenancy;

/// A shared pool and its id with us.
public record Shard(ShardId id, UserPool pool) {}
