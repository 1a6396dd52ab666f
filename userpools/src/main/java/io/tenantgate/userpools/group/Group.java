package io.tenantgate.userpools.group;

import io.tenantgate.userpools.pool.PoolId;
import java.time.Instant;

/// A group of a pool.
public record Group(PoolId pool, GroupName name, GroupDetails details, Instant createdAt, Instant updatedAt) {}
