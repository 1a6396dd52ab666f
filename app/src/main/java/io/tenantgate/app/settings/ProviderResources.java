package io.tenantgate.app.settings;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.application.provider.Resources;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How much each provider on Amazon Cognito holds, and for how many tenants its new shards are, as an operator said.
///
/// @param byProvider of those that something was said of
/// @param shards for how many tenants a new shard is, by strategy
public record ProviderResources(
        Map<ProviderName, Resources> byProvider, Map<ProviderName, Map<StrategyName, Integer>> shards) {
    private static final int POOLS = 1_000;

    /// @throws StartRefused where the built-in pools are given some, or a number cannot be
    public static ProviderResources of(Collection<ResourceSettings> named, ConfiguredProviders configured) {
        var said = new HashMap<ProviderName, Map<ResourceName, Integer>>();
        for (var settings : named) {
            var numbers = ResourceName.read(settings);
            if (!numbers.isEmpty()
                    && settings.name().equals(configured.builtin().value())) {
                throw new StartRefused(
                        "%s is set, and the built-in pools have no such bounds".formatted(settings.key()));
            }
            said.put(new ProviderName(settings.name()), numbers);
        }
        return new ProviderResources(each(said, ProviderResources::resources), each(said, ProviderResources::shardsOf));
    }

    /// Absent where nothing was said.
    public Optional<Resources> of(ProviderName provider) {
        return Optional.ofNullable(byProvider.get(provider));
    }

    private static <T> Map<ProviderName, T> each(
            Map<ProviderName, Map<ResourceName, Integer>> said, Function<Map<ResourceName, Integer>, T> meaning) {
        return said.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> meaning.apply(each.getValue())));
    }

    private static Resources resources(Map<ResourceName, Integer> numbers) {
        return new Resources(
                OptionalInt.of(numbers.getOrDefault(ResourceName.USER_POOLS, POOLS)),
                clients(numbers),
                groups(numbers));
    }

    private static OptionalInt clients(Map<ResourceName, Integer> numbers) {
        var said = numbers.get(ResourceName.CLIENTS_PER_POOL);
        return said == null ? Resources.WITHOUT_END.clientsInPool() : OptionalInt.of(said);
    }

    private static OptionalInt groups(Map<ResourceName, Integer> numbers) {
        var said = numbers.get(ResourceName.GROUPS_PER_POOL);
        return said == null ? Resources.WITHOUT_END.groupsInPool() : OptionalInt.of(said);
    }

    private static Map<StrategyName, Integer> shardsOf(Map<ResourceName, Integer> numbers) {
        return numbers.entrySet().stream()
                .filter(each -> each.getKey().shards().isPresent())
                .collect(Collectors.toMap(each -> each.getKey().shards().orElseThrow(), Map.Entry::getValue));
    }
}
