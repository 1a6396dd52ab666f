package io.tenantgate.application.tenants;

import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How a new tenant is kept apart, and where, unless the request says otherwise: by its tier, where there is a rule for
/// tiers. A tenant whose tier changes later stays where it is.
///
/// @param tiers by their names; where there are any, there are no others
public record TenancyDefaults(StrategyName strategy, ProviderName provider, Map<String, Tier> tiers) {
    /// What a tier decides.
    ///
    /// @param provider that of all others where absent
    public record Tier(StrategyName strategy, Optional<ProviderName> provider) {}

    public TenancyDefaults {
        tiers = Map.copyOf(tiers);
    }

    /// Whether a tenant may have that tier, or none.
    boolean knows(Optional<String> tier) {
        return tiers.isEmpty() || tier.isEmpty() || tiers.containsKey(tier.get());
    }

    Set<String> known() {
        return tiers.keySet();
    }

    StrategyName strategyOf(Optional<String> tier) {
        return ruleOf(tier).map(Tier::strategy).orElse(strategy);
    }

    ProviderName providerOf(Optional<String> tier) {
        return ruleOf(tier).flatMap(Tier::provider).orElse(provider);
    }

    private Optional<Tier> ruleOf(Optional<String> tier) {
        return tier.flatMap(name -> Optional.ofNullable(tiers.get(name)));
    }
}
