package io.tenantgate.application.port;

import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ShardId;
import java.time.Instant;

/// How much of a provider is taken by us, and where it said that it holds no more. In the platform's scope.
public interface ProviderRoom {
    /// How many pools we have there, or intend to: those of shards, and tenants' own.
    int pools(ProviderName provider);

    /// Notes that a shard takes no more tenants at its provider until that time, whatever its capacity.
    void fill(ShardId shard, Instant until);

    /// Whether a shard there waits for its pool because there are as many as there may be.
    boolean lacksPools(ProviderName provider, Instant now);
}
