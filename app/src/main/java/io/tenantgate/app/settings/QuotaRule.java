package io.tenantgate.app.settings;

import io.tenantgate.adapters.cognito.quota.CognitoQuotas;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.application.quotas.ProviderQuotas;
import io.tenantgate.application.quotas.Quota;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which request quotas the configured providers have: Amazon Cognito's defaults with an operator's numbers in
/// them, the built-in pools none.
public record QuotaRule(List<QuotaSettings> named) {
    public QuotaRule {
        named = List.copyOf(named);
    }

    /// @throws StartRefused where the built-in pools are given some, or there is no such category
    public ProviderQuotas of(ConfiguredProviders configured) {
        if (!numbersOf(configured.builtin()).isEmpty()) {
            throw new StartRefused("tenantgate.providers.%s.quotas is set, and the built-in pools have no quotas"
                    .formatted(configured.builtin()));
        }
        var quotas = new HashMap<ProviderName, List<Quota>>();
        quotas.put(configured.builtin(), List.of());
        configured.cognito().forEach(place -> quotas.put(place.name(), ofCognito(place.name())));
        return new ProviderQuotas(quotas);
    }

    private List<Quota> ofCognito(ProviderName provider) {
        try {
            return CognitoQuotas.with(numbersOf(provider));
        } catch (IllegalArgumentException e) {
            throw new StartRefused("tenantgate.providers.%s.quotas: %s".formatted(provider, e.getMessage()), e);
        }
    }

    private Map<String, Integer> numbersOf(ProviderName provider) {
        return named.stream()
                .filter(settings -> settings.name().equals(provider.value()))
                .findFirst()
                .map(QuotaSettings::numbers)
                .orElse(Map.of());
    }
}
