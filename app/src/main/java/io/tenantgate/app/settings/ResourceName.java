package io.tenantgate.app.settings;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an operator may give a number of, and the most that can be had (`spec/operations-and-quotas.md`, section 14).
enum ResourceName {
    USER_POOLS("UserPools", 10_000, Optional.empty()),
    CLIENTS_PER_POOL("ClientsPerPool", 10_000, Optional.empty()),
    GROUPS_PER_POOL("GroupsPerPool", 10_000, Optional.empty()),
    CLIENT_SHARD("ClientShard", 10_000, Optional.of(StrategyName.CLIENT)),
    GROUP_SHARD("GroupShard", 10_000, Optional.of(StrategyName.GROUP)),
    ATTRIBUTE_SHARD("AttributeShard", 100_000, Optional.of(StrategyName.ATTRIBUTE));

    private final String word;
    private final int most;
    private final Optional<StrategyName> shards;

    ResourceName(String word, int most, Optional<StrategyName> shards) {
        this.word = word;
        this.most = most;
        this.shards = shards;
    }

    /// The strategy for whose new shards it is how many tenants they are for.
    Optional<StrategyName> shards() {
        return shards;
    }

    /// @throws StartRefused where there is no such resource, or nobody can have as many
    static Map<ResourceName, Integer> read(ResourceSettings settings) {
        var numbers = new EnumMap<ResourceName, Integer>(ResourceName.class);
        settings.numbers().forEach((word, number) -> numbers.put(of(settings, word, number), number));
        return numbers;
    }

    private static ResourceName of(ResourceSettings settings, String word, int number) {
        var name = Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(settings, word));
        if (number > name.most) {
            throw new StartRefused(
                    "%s has %s=%d; at most %d can be had".formatted(settings.key(), word, number, name.most));
        }
        return name;
    }

    private static StartRefused unknown(ResourceSettings settings, String word) {
        var known = Arrays.stream(values()).map(each -> each.word).collect(Collectors.joining(", "));
        return new StartRefused("%s has '%s'; there are %s".formatted(settings.key(), word, known));
    }
}
