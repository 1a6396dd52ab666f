package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
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
        @Bindable(defaultValue = "500") int shardCapacity) {}
