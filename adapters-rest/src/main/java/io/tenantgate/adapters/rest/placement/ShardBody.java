package io.tenantgate.adapters.rest.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.application.port.Shards;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Optional;

/// A shard and how full it is.
///
/// @param poolId absent until its first tenant is provisioned
/// @param room for how many more tenants there is a place
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ShardBody(
        String shard, String provider, String strategy, Optional<String> poolId, int capacity, int tenants, int room) {
    static ShardBody of(Shards.Filling shard) {
        return new ShardBody(
                shard.id().value().toString(),
                shard.provider().value(),
                Words.of(shard.strategy()),
                shard.pool().map(UserPool::id),
                shard.capacity(),
                shard.tenants(),
                shard.room());
    }
}
