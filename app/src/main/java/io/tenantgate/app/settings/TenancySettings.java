package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.tenantgate.application.tenants.DeletionGrace;
import io.tenantgate.application.tenants.TenancyDefaults;
import io.tenantgate.domain.tenancy.ShardCapacity;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Optional;
import java.util.regex.Pattern;

/// `tenantgate.tenancy.*`: how new tenants are kept apart, and where, unless their request says otherwise.
///
/// @param strategy `TENANTGATE_TENANCY_STRATEGY`
/// @param provider `TENANTGATE_TENANCY_PROVIDER`: a configured one's name
/// @param shardCapacity `TENANTGATE_TENANCY_SHARD_CAPACITY`: how many tenants a new shard is for
/// @param tiers `TENANTGATE_TENANCY_TIERS`: the strategy of each tier's new tenants, and perhaps the provider
/// @param deletionGrace `TENANTGATE_TENANCY_DELETION_GRACE`: how long a deletion may be undone, as ISO 8601 writes it
/// @param baseDomain `TENANTGATE_TENANCY_BASE_DOMAIN`: whose subdomains name tenants
@ConfigurationProperties("tenantgate.tenancy")
public record TenancySettings(
        @Bindable(defaultValue = "pool") String strategy,
        Optional<String> provider,
        Optional<String> tiers,
        @Bindable(defaultValue = "500") String shardCapacity,
        @Bindable(defaultValue = "P7D") String deletionGrace,
        Optional<String> baseDomain)
        implements Checked {
    private static final Setting STRATEGY = new Setting("TENANTGATE_TENANCY_STRATEGY");
    private static final Setting CAPACITY = new Setting("TENANTGATE_TENANCY_SHARD_CAPACITY");
    private static final Setting GRACE = new Setting("TENANTGATE_TENANCY_DELETION_GRACE");
    private static final Setting BASE_DOMAIN = new Setting("TENANTGATE_TENANCY_BASE_DOMAIN");
    private static final Pattern DOMAIN = Pattern.compile("(?!-)[A-Za-z0-9-]{1,63}(\\.(?!-)[A-Za-z0-9-]{1,63})*");

    /// @throws io.tenantgate.adapters.persistence.StartRefused where what is said of tiers or of the strategy cannot be
    public TenancyDefaults defaults(ConfiguredProviders providers) {
        return new TenancyDefaults(
                STRATEGY.oneOf(StrategyName.class, strategy), providers.initial(), TierRule.read(tiers, providers));
    }

    /// @throws io.tenantgate.adapters.persistence.StartRefused where a shard would be for no tenant, or for more than a
    /// pool takes
    public ShardCapacity capacityOfShards() {
        return new ShardCapacity(CAPACITY.number(shardCapacity, 1, ShardCapacity.MOST));
    }

    /// @throws io.tenantgate.adapters.persistence.StartRefused where it is no duration, or a negative one
    public DeletionGrace graceOfDeletions() {
        return new DeletionGrace(
                GRACE.duration(deletionGrace, grace -> !grace.isNegative(), "a duration such as P7D or PT12H"));
    }

    @Override
    public void check() {
        STRATEGY.oneOf(StrategyName.class, strategy);
        capacityOfShards();
        graceOfDeletions();
        Setting.given(baseDomain).ifPresent(text -> BASE_DOMAIN.text(text, DOMAIN, "a domain such as app.example.com"));
    }
}
