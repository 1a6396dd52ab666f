package io.tenantgate.domain.tenancy;

import java.util.UUID;

/// A pool that several tenants share.
public record ShardId(UUID value) {}
