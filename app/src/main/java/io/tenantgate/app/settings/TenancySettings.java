package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.application.tenants.DeletionGrace;
import io.tenantgate.application.tenants.TenancyDefaults;
import io.tenantgate.domain.tenancy.ShardCapacity;
import io.tenantgate.domain.tenancy.StrategyName;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// `tenantgate.tenancy.*`: how new tenants are kept apart, and where, unless their request says otherwise.
///
/// @param strategy `TENANTGATE_TENANCY_STRATEGY`
/// @param provider `TENANTGATE_TENANCY_PROVIDER`: a configured one's name
/// @param shardCapacity `TENANTGATE_TENANCY_SHARD_CAPACITY`: how many tenants a new shard is for
/// @param tiers `TENANTGATE_TENANCY_TIERS`: the strategy of each tier's new tenants, and perhaps the provider
/// @param deletionGrace `TENANTGATE_TENANCY_DELETION_GRACE`: how long a deletion may be undone, as ISO 8601 writes it
@ConfigurationProperties("tenantgate.tenancy")
public record TenancySettings(
        @Bindable(defaultValue = "pool") StrategyName strategy,
        Optional<String> provider,
        Optional<String> tiers,
        @Bindable(defaultValue = "500") int shardCapacity,
        @Bindable(defaultValue = "P7D") String deletionGrace) {
    /// @throws StartRefused where what is said of tiers cannot be
    public TenancyDefaults defaults(ConfiguredProviders providers) {
        return new TenancyDefaults(strategy, providers.initial(), TierRule.read(tiers, providers));
    }

    /// @throws StartRefused where a shard would be for no tenant, or for more than a pool takes
    public ShardCapacity capacityOfShards() {
        if (!ShardCapacity.isCapacity(shardCapacity)) {
            throw new StartRefused("TENANTGATE_TENANCY_SHARD_CAPACITY is %d; it must be 1 to %d, the clients of a pool"
                    .formatted(shardCapacity, ShardCapacity.MOST));
        }
        return new ShardCapacity(shardCapacity);
    }

    /// @throws StartRefused where it is no duration, or a negative one
    public DeletionGrace graceOfDeletions() {
        try {
            return new DeletionGrace(Duration.parse(deletionGrace));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new StartRefused(
                    "TENANTGATE_TENANCY_DELETION_GRACE is '%s'; it must be a duration such as P7D or PT12H"
                            .formatted(deletionGrace),
                    e);
        }
    }
}
