package io.tenantgate.application.tenants;

import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.provider.Resources;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ShardCapacity;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// How many pools and tenants there may be at each provider: what it holds, and what an operator said.
///
/// @param usual for how many tenants a new shard is, where nothing else is said
/// @param said for how many it is at a provider, by strategy; never for more than the provider's pool takes
public record Bounds(Providers providers, ShardCapacity usual, Map<ProviderName, Map<StrategyName, Integer>> said) {
    public Bounds {
        said = Map.copyOf(said);
    }

    OptionalInt pools(ProviderName provider) {
        return resourcesOf(provider).pools();
    }

    /// How many tenants a pool takes at that provider.
    int inPool(ProviderName provider, StrategyName strategy) {
        return inPool(strategy, resourcesOf(provider)).orElse(Integer.MAX_VALUE);
    }

    int ofNewShard(ProviderName provider, StrategyName strategy) {
        var wanted = Optional.ofNullable(said.getOrDefault(provider, Map.of()).get(strategy));
        return Math.min(wanted.orElse(usual.tenants()), inPool(provider, strategy));
    }

    private Resources resourcesOf(ProviderName provider) {
        return providers
                .find(provider)
                .map(found -> found.provisioner().resources())
                .orElse(Resources.WITHOUT_END);
    }

    /// A tenant of a shard takes a client, a group, or nothing that is counted.
    static OptionalInt inPool(StrategyName strategy, Resources resources) {
        return switch (strategy) {
            case POOL -> OptionalInt.of(1);
            case CLIENT -> resources.clientsInPool();
            case GROUP -> resources.groupsInPool();
            case ATTRIBUTE -> OptionalInt.empty();
        };
    }
}
