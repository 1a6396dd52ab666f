package io.tenantgate.application.tenants;

import io.tenantgate.application.port.Shards;
import io.tenantgate.application.port.Shards.Sum;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Resources;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The head-room of every configured provider for every strategy, and of one that is configured no more for those that
/// it has shards of.
///
/// @param resources how much each configured provider holds
/// @param pools how many pools are ours, where a provider bounds their number
/// @param adopting those whose one pool was there before
record HeadRooms(Map<ProviderName, Resources> resources, Map<ProviderName, Integer> pools, Set<ProviderName> adopting) {
    static HeadRooms of(Collection<Provider> configured, ToIntFunction<ProviderName> pools) {
        var resources = configured.stream()
                .collect(Collectors.toMap(
                        Provider::name, provider -> provider.provisioner().resources()));
        var ours = configured.stream()
                .filter(provider -> provider.provisioner().resources().pools().isPresent())
                .map(Provider::name)
                .collect(Collectors.toMap(Function.identity(), pools::applyAsInt));
        var adopting = configured.stream()
                .filter(provider -> provider.adopted().isPresent())
                .map(Provider::name)
                .collect(Collectors.toSet());
        return new HeadRooms(resources, ours, adopting);
    }

    List<HeadRoom> over(List<Sum> sums) {
        var served = resources.keySet().stream()
                .sorted(Comparator.comparing(ProviderName::value))
                .flatMap(provider -> each(provider, sums));
        var unserved = sums.stream()
                .filter(sum -> !resources.containsKey(sum.provider()))
                .map(HeadRooms::unserved);
        return Stream.concat(served, unserved).toList();
    }

    private Stream<HeadRoom> each(ProviderName provider, List<Sum> sums) {
        return adopting.contains(provider)
                ? Stream.of(StrategyName.POOL, StrategyName.GROUP).map(each -> adopted(provider, each, sums))
                : Arrays.stream(StrategyName.values()).map(each -> served(provider, each, sums));
    }

    private static HeadRoom adopted(ProviderName provider, StrategyName strategy, List<Sum> sums) {
        var filled = Optional.of(sum(provider, strategy, sums));
        return new HeadRoom(
                provider,
                strategy,
                filled,
                OptionalInt.empty(),
                strategy.mostInPool(),
                BreaksFirst.ofAdopted(strategy));
    }

    private HeadRoom served(ProviderName provider, StrategyName strategy, List<Sum> sums) {
        var held = resources.getOrDefault(provider, Resources.WITHOUT_END);
        var breaksFirst = BreaksFirst.of(strategy, held);
        return switch (strategy) {
            case POOL ->
                new HeadRoom(provider, strategy, Optional.empty(), poolsOf(provider), held.pools(), breaksFirst);
            case CLIENT, GROUP, ATTRIBUTE -> {
                var filled = Optional.of(sum(provider, strategy, sums));
                var bound = Bounds.inPool(strategy, held);
                yield new HeadRoom(provider, strategy, filled, OptionalInt.empty(), bound, breaksFirst);
            }
        };
    }

    private OptionalInt poolsOf(ProviderName provider) {
        var ours = pools.get(provider);
        return ours == null ? OptionalInt.empty() : OptionalInt.of(ours);
    }

    private static Sum sum(ProviderName provider, StrategyName strategy, List<Sum> sums) {
        return sums.stream()
                .filter(sum -> sum.provider().equals(provider) && sum.strategy() == strategy)
                .findFirst()
                .orElseGet(() -> new Shards.Sum(provider, strategy, 0, 0, 0));
    }

    private static HeadRoom unserved(Sum sum) {
        var bound = sum.strategy().mostInPool();
        return new HeadRoom(
                sum.provider(), sum.strategy(), Optional.of(sum), OptionalInt.empty(), bound, BreaksFirst.UNSERVED);
    }
}
