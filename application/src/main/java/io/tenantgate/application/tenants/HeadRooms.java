package io.tenantgate.application.tenants;

import io.tenantgate.application.port.Shards;
import io.tenantgate.application.port.Shards.Sum;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The head-room of every configured provider for every strategy, and of one that is configured no more for those that
/// it has shards of.
///
/// @param mostPools how many pools each configured provider takes
record HeadRooms(Map<ProviderName, OptionalInt> mostPools) {
    static HeadRooms of(Collection<Provider> configured) {
        return new HeadRooms(configured.stream()
                .collect(Collectors.toMap(
                        Provider::name, provider -> provider.provisioner().mostPools())));
    }

    List<HeadRoom> over(List<Sum> sums) {
        var served = mostPools.keySet().stream()
                .sorted(Comparator.comparing(ProviderName::value))
                .flatMap(provider -> Arrays.stream(StrategyName.values()).map(each -> served(provider, each, sums)));
        var unserved = sums.stream()
                .filter(sum -> !mostPools.containsKey(sum.provider()))
                .map(HeadRooms::unserved);
        return Stream.concat(served, unserved).toList();
    }

    private HeadRoom served(ProviderName provider, StrategyName strategy, List<Sum> sums) {
        var pools = mostPools.getOrDefault(provider, OptionalInt.empty());
        var breaksFirst = BreaksFirst.of(strategy, pools);
        return switch (strategy) {
            case POOL -> new HeadRoom(provider, strategy, Optional.empty(), pools, breaksFirst);
            case CLIENT, GROUP, ATTRIBUTE -> {
                var filled = Optional.of(sum(provider, strategy, sums));
                yield new HeadRoom(provider, strategy, filled, strategy.mostInPool(), breaksFirst);
            }
        };
    }

    private static Sum sum(ProviderName provider, StrategyName strategy, List<Sum> sums) {
        return sums.stream()
                .filter(sum -> sum.provider().equals(provider) && sum.strategy() == strategy)
                .findFirst()
                .orElseGet(() -> new Shards.Sum(provider, strategy, 0, 0, 0));
    }

    private static HeadRoom unserved(Sum sum) {
        var bound = sum.strategy().mostInPool();
        return new HeadRoom(sum.provider(), sum.strategy(), Optional.of(sum), bound, BreaksFirst.UNSERVED);
    }
}
