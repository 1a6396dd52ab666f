package io.tenantgate.application.provider;

import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The configured providers, by name.
public final class Providers {
    private final Map<ProviderName, Provider> byName;

    public Providers(Collection<Provider> providers) {
        byName = providers.stream().collect(Collectors.toUnmodifiableMap(Provider::name, Function.identity()));
    }

    public Optional<Provider> find(ProviderName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The provider of a placement. @throws ProviderUnavailable where it is configured no more
    public Provider of(Placement placement) {
        return find(placement.provider()).orElseThrow(() -> new ProviderUnavailable(placement.provider()));
    }

    public Collection<Provider> all() {
        return byName.values();
    }
}
