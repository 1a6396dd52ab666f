package io.tenantgate.app.settings;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The providers that an operator named, and which of them takes new tenants.
///
/// @param builtin the name of the built-in user pools: a process has one engine
/// @param cognito those on Amazon Cognito, by name
/// @param initial where a tenant is onboarded whose request names no provider
public record ConfiguredProviders(ProviderName builtin, List<CognitoPlace> cognito, ProviderName initial) {
    private static final String BUILTIN = "builtin";
    private static final String COGNITO = "cognito";

    public ConfiguredProviders {
        cognito = List.copyOf(cognito);
    }

    /// @param initial `TENANTGATE_TENANCY_PROVIDER`; where absent the only one that is named, else the built-in one
    /// @param region `AWS_REGION`
    /// @throws StartRefused where a kind or a name is not known, or two name the built-in pools
    public static ConfiguredProviders of(
            Collection<ProviderSettings> read, Optional<String> initial, Optional<String> region) {
        return of(read, CognitoVariables.NONE, initial, region);
    }

    /// The same, with what a team has in its environment.
    public static ConfiguredProviders of(
            Collection<ProviderSettings> read,
            CognitoVariables variables,
            Optional<String> initial,
            Optional<String> region) {
        var named = variables.among(ProviderSettings.named(read));
        named.forEach(ConfiguredProviders::checkKind);
        var builtin = builtin(ofKind(named, BUILTIN).map(ProviderSettings::name).toList());
        var cognito = ofKind(named, COGNITO)
                .map(settings -> CognitoPlace.of(settings, region))
                .toList();
        checkNames(builtin, cognito);
        return new ConfiguredProviders(new ProviderName(builtin), cognito, initial(initial, named, builtin));
    }

    /// All of them.
    List<ProviderName> names() {
        return Stream.concat(Stream.of(builtin), cognito.stream().map(CognitoPlace::name))
                .toList();
    }

    private static Stream<ProviderSettings> ofKind(Collection<ProviderSettings> named, String kind) {
        return named.stream()
                .filter(provider -> provider.isOf(kind))
                .sorted((one, other) -> one.name().compareTo(other.name()));
    }

    private static void checkKind(ProviderSettings provider) {
        if (!provider.isOf(BUILTIN) && !provider.isOf(COGNITO)) {
            throw new StartRefused("%s is '%s'; it must be '%s' or '%s'"
                    .formatted(provider.key("kind"), provider.kind().orElse(""), BUILTIN, COGNITO));
        }
    }

    private static String builtin(List<String> names) {
        if (names.size() > 1) {
            throw new StartRefused("The providers %s are all of kind '%s', and a service has only one engine: keep one"
                    .formatted(String.join(", ", names), BUILTIN));
        }
        return names.isEmpty() ? BUILTIN : names.getFirst();
    }

    private static void checkNames(String builtin, List<CognitoPlace> cognito) {
        if (cognito.stream().anyMatch(place -> place.name().value().equals(builtin))) {
            throw new StartRefused(
                    "A provider of kind '%s' is called '%s', which is the name of the built-in pools: call it otherwise"
                            .formatted(COGNITO, builtin));
        }
    }

    private static ProviderName initial(Optional<String> asked, Collection<ProviderSettings> named, String builtin) {
        var names = named.stream().map(ProviderSettings::name).toList();
        var initial = asked.orElse(names.size() == 1 ? names.getFirst() : builtin);
        if (!initial.equals(builtin) && !names.contains(initial)) {
            throw new StartRefused("TENANTGATE_TENANCY_PROVIDER is '%s', and no provider of that name is configured"
                    .formatted(initial));
        }
        return new ProviderName(initial);
    }
}
