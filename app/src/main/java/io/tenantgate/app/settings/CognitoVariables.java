package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.tenantgate.adapters.persistence.StartRefused;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a team that uses Amazon Cognito has in its environment: `COGNITO_USER_POOL_ID`, `COGNITO_CLIENT_ID` and, where
/// the client has one, `COGNITO_CLIENT_SECRET`. They are for the one provider of kind `cognito`; where none is named,
/// there is one of that name.
@ConfigurationProperties("cognito")
public record CognitoVariables(Optional<String> userPoolId, Optional<String> clientId, Optional<String> clientSecret) {
    static final String COGNITO = "cognito";

    /// Where a team has none.
    public static final CognitoVariables NONE =
            new CognitoVariables(Optional.empty(), Optional.empty(), Optional.empty());

    /// The providers that are named, with what the variables say.
    ///
    /// @throws StartRefused where they may be meant for several
    List<ProviderSettings> among(Collection<ProviderSettings> named) {
        if (userPoolId.isEmpty() && clientId.isEmpty() && clientSecret.isEmpty()) {
            return List.copyOf(named);
        }
        var meant = meant(named);
        var others = named.stream().filter(provider -> !provider.name().equals(meant.name()));
        return Stream.concat(others, Stream.of(meant.adopting(userPoolId, clientId, clientSecret)))
                .toList();
    }

    private static ProviderSettings meant(Collection<ProviderSettings> named) {
        var candidates =
                named.stream().filter(provider -> provider.isOf(COGNITO)).toList();
        if (candidates.size() > 1
                || candidates.stream().anyMatch(each -> each.pool().isPresent())) {
            throw new StartRefused("COGNITO_USER_POOL_ID is set, and %s are named: say which by %s"
                    .formatted(
                            String.join(
                                    ", ",
                                    candidates.stream()
                                            .map(ProviderSettings::name)
                                            .sorted()
                                            .toList()),
                            "TENANTGATE_PROVIDERS_<NAME>_POOL, _CLIENT and _SECRET alone"));
        }
        return candidates.isEmpty() ? ProviderSettings.of(COGNITO, COGNITO) : candidates.getFirst();
    }

    @Override
    public String toString() {
        return "CognitoVariables[****]";
    }
}
