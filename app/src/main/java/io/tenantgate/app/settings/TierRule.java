package io.tenantgate.app.settings;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.application.tenants.TenancyDefaults.Tier;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What `TENANTGATE_TENANCY_TIERS` says of each tier, such as `free=group,pro=client@west,enterprise=pool`.
final class TierRule {
    private static final String FORM = "TENANTGATE_TENANCY_TIERS has '%s'; it must be a tier, '=', and one of pool, "
            + "client, group, attribute, perhaps with '@' and a provider's name";

    private TierRule() {}

    /// @throws StartRefused where it cannot be read, a tier stands twice, or a provider is not configured
    static Map<String, Tier> read(Optional<String> text, ConfiguredProviders providers) {
        var tiers = new HashMap<String, Tier>();
        for (var entry : text.filter(given -> !given.isBlank()).orElse("").split(",")) {
            if (!entry.isEmpty()) {
                add(tiers, entry.strip(), providers);
            }
        }
        return tiers;
    }

    private static void add(Map<String, Tier> tiers, String entry, ConfiguredProviders providers) {
        var parts = entry.split("=", -1);
        if (parts.length != 2 || parts[0].isBlank()) {
            throw new StartRefused(FORM.formatted(entry));
        }
        if (tiers.putIfAbsent(parts[0].strip(), tier(entry, parts[1].split("@", -1), providers)) != null) {
            throw new StartRefused("TENANTGATE_TENANCY_TIERS names '%s' twice".formatted(parts[0].strip()));
        }
    }

    private static Tier tier(String entry, String[] words, ConfiguredProviders providers) {
        var strategy = Arrays.stream(StrategyName.values())
                .filter(name -> name.name().toLowerCase(Locale.ROOT).equals(words[0].strip()))
                .findFirst()
                .orElseThrow(() -> new StartRefused(FORM.formatted(entry)));
        return switch (words.length) {
            case 1 -> new Tier(strategy, Optional.empty());
            case 2 -> new Tier(strategy, Optional.of(provider(words[1].strip(), providers)));
            default -> throw new StartRefused(FORM.formatted(entry));
        };
    }

    private static ProviderName provider(String name, ConfiguredProviders providers) {
        return providers.names().stream()
                .filter(known -> known.value().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartRefused(
                        "TENANTGATE_TENANCY_TIERS names the provider '%s', and none of that name is configured"
                                .formatted(name)));
    }
}
