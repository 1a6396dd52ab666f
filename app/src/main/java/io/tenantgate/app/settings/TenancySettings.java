package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.domain.tenancy.ShardCapacity;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Optional;

/// `tenantgate.tenancy.*`: how new tenants are kept apart, and where, unless their request says otherwise.
///
/// @param strategy `TENANTGATE_TENANCY_STRATEGY`
/// @param provider `TENANTGATE_TENANCY_PROVIDER`: a configured one's name
/// @param shardCapacity `TENANTGATE_TENANCY_SHARD_CAPACITY`: how many tenants a new shard is for
@ConfigurationProperties("tenantgate.tenancy")
public record TenancySettings(
        @Bindable(defaultValue = "pool") StrategyName strategy,
        Optional<String> provider,
        @Bindable(defaultValue = "500") int shardCapacity) {
    /// @throws StartRefused where a shard would be for no tenant, or for more than a pool takes
    public ShardCapacity capacityOfShards() {
        if (!ShardCapacity.isCapacity(shardCapacity)) {
            throw new StartRefused("TENANTGATE_TENANCY_SHARD_CAPACITY is %d; it must be 1 to %d, the clients of a pool"
                    .formatted(shardCapacity, ShardCapacity.MOST));
        }
        return new ShardCapacity(shardCapacity);
    }
}
