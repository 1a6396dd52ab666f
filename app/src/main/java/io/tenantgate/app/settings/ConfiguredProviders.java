package io.tenantgate.app.settings;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The providers that an operator named, and which of them takes new tenants.
///
/// @param builtin the name of the built-in user pools: a process has one engine
/// @param initial where a tenant is onboarded whose request names no provider
public record ConfiguredProviders(ProviderName builtin, ProviderName initial) {
    private static final String BUILTIN = "builtin";

    /// @param initial `TENANTGATE_TENANCY_PROVIDER`; the built-in pools where absent
    /// @throws StartRefused where a kind or a name is not known, or two name the built-in pools
    public static ConfiguredProviders of(Collection<ProviderSettings> named, Optional<String> initial) {
        named.forEach(ConfiguredProviders::checkKind);
        var builtin =
                builtin(named.stream().map(ProviderSettings::name).sorted().toList());
        initial.filter(name -> !name.equals(builtin)).ifPresent(name -> {
            throw new StartRefused(
                    "TENANTGATE_TENANCY_PROVIDER is '%s', and no provider of that name is configured".formatted(name));
        });
        return new ConfiguredProviders(new ProviderName(builtin), new ProviderName(initial.orElse(builtin)));
    }

    private static void checkKind(ProviderSettings provider) {
        if (!provider.kind().equals(BUILTIN)) {
            throw new StartRefused("tenantgate.providers.%s.kind is '%s'; it must be '%s'"
                    .formatted(provider.name(), provider.kind(), BUILTIN));
        }
    }

    private static String builtin(List<String> names) {
        if (names.size() > 1) {
            throw new StartRefused("The providers %s are all of kind '%s', and a service has only one engine: keep one"
                    .formatted(String.join(", ", names), BUILTIN));
        }
        return names.isEmpty() ? BUILTIN : names.getFirst();
    }
}
