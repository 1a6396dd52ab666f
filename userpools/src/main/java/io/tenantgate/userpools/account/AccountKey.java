package io.tenantgate.userpools.account;

import io.tenantgate.userpools.pool.PoolId;

/// An account's primary key: its pool, and its username as the pool compares names.
public record AccountKey(PoolId pool, String name) {}
