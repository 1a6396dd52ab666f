package io.tenantgate.app.settings;

import io.tenantgate.adapters.cognito.quota.CognitoQuotas;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.application.quotas.ProviderQuotas;
import io.tenantgate.application.quotas.Quota;
import io.tenantgate.application.quotas.QuotaAccount;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        var accounts = configured.cognito().stream().collect(Collectors.toMap(CognitoPlace::name, this::accountOf));
        var quotas = new HashMap<ProviderName, List<Quota>>();
        quotas.put(configured.builtin(), List.of());
        accounts.forEach((provider, account) -> quotas.put(provider, ofCognito(provider, sharing(account, accounts))));
        return new ProviderQuotas(quotas, accounts);
    }

    /// What AWS counts together. All providers of a service use the same credentials, so a region tells them apart; and
    /// an endpoint, unless an operator says whose it is.
    private QuotaAccount accountOf(CognitoPlace place) {
        var whose = settingsOf(place.name())
                .flatMap(QuotaSettings::accountName)
                .map(" of "::concat)
                .or(() -> place.endpoint().map(uri -> " at " + uri.getAuthority()));
        return new QuotaAccount(place.region() + whose.orElse(""));
    }

    private static List<ProviderName> sharing(QuotaAccount account, Map<ProviderName, QuotaAccount> accounts) {
        return accounts.keySet().stream()
                .filter(provider -> account.equals(accounts.get(provider)))
                .sorted(Comparator.comparing(ProviderName::value))
                .toList();
    }

    private List<Quota> ofCognito(ProviderName provider, List<ProviderName> sharing) {
        try {
            return CognitoQuotas.with(numbersOf(sharing));
        } catch (IllegalArgumentException e) {
            throw new StartRefused("tenantgate.providers.%s.quotas: %s".formatted(provider, e.getMessage()), e);
        }
    }

    /// What is said of one of them is true of all.
    private Map<String, Integer> numbersOf(List<ProviderName> sharing) {
        var agreed = new HashMap<String, Integer>();
        sharing.forEach(provider -> numbersOf(provider).forEach((category, number) -> {
            if (!number.equals(agreed.getOrDefault(category, number))) {
                throw disagreed(category, sharing);
            }
            agreed.put(category, number);
        }));
        return agreed;
    }

    private static StartRefused disagreed(String category, List<ProviderName> sharing) {
        var settings = sharing.stream()
                .map("tenantgate.providers.%s.quotas"::formatted)
                .toList();
        return new StartRefused(
                "%s do not agree about %s, and share it, being in one AWS account and region: let them say the same"
                        .formatted(String.join(" and ", settings), category));
    }

    private Map<String, Integer> numbersOf(ProviderName provider) {
        return settingsOf(provider).map(QuotaSettings::numbers).orElse(Map.of());
    }

    private Optional<QuotaSettings> settingsOf(ProviderName provider) {
        return named.stream()
                .filter(settings -> settings.name().equals(provider.value()))
                .findFirst();
    }
}
