package io.tenantgate.application.quotas;

import io.tenantgate.domain.tenancy.ProviderName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The quotas of each configured provider; of one that counts no calls an empty list.
///
/// @param accounts whose they are, where that is not the provider's alone; providers of one have the same quotas
public record ProviderQuotas(Map<ProviderName, List<Quota>> byProvider, Map<ProviderName, QuotaAccount> accounts) {
    public ProviderQuotas {
        byProvider = byProvider.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
        accounts = Map.copyOf(accounts);
    }

    /// Of providers that share nothing.
    public ProviderQuotas(Map<ProviderName, List<Quota>> byProvider) {
        this(byProvider, Map.of());
    }

    QuotaAccount accountOf(ProviderName provider) {
        return accounts.getOrDefault(provider, new QuotaAccount(provider.value()));
    }

    /// The others that count in the same quotas, in the order of their names.
    List<ProviderName> sharingWith(ProviderName provider) {
        return providers().stream()
                .filter(other -> !other.equals(provider) && accountOf(other).equals(accountOf(provider)))
                .toList();
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
