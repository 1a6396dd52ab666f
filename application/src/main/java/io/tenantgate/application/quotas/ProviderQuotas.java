package io.tenantgate.application.quotas;

import io.tenantgate.domain.tenancy.ProviderName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The quotas of each configured provider; of one that counts no calls an empty list.
public record ProviderQuotas(Map<ProviderName, List<Quota>> byProvider) {
    public ProviderQuotas {
        byProvider = byProvider.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
    }

    /// Absent where nobody counts.
    Optional<Quota> of(ProviderName provider, QuotaCategory category) {
        return of(provider).stream()
                .filter(quota -> quota.category().equals(category))
                .findFirst();
    }

    List<Quota> of(ProviderName provider) {
        return byProvider.getOrDefault(provider, List.of());
    }

    /// In the order of their names.
    List<ProviderName> providers() {
        return byProvider.keySet().stream()
                .sorted(Comparator.comparing(ProviderName::value))
                .toList();
    }
}
