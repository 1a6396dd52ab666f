package io.tenantgate.application.tenants;

import io.tenantgate.application.port.Shards;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Optional;
import java.util.OptionalInt;

/// How much room a provider has for tenants of one strategy.
///
/// @param filled what its shards hold; absent where a pool is made for each tenant: nobody keeps their number, and to
///     count them would read them all
/// @param pools how many pools of the provider are ours, shards among them; told with tenants that have one of their
/// own,
///     where the provider bounds the number
/// @param bound how many tenants a pool takes or, where one is made for each, how many pools the provider takes;
///     absent where nothing bounds them
/// @param breaksFirst a sentence for an operator
public record HeadRoom(
        ProviderName provider,
        StrategyName strategy,
        Optional<Shards.Sum> filled,
        OptionalInt pools,
        OptionalInt bound,
        String breaksFirst) {}
