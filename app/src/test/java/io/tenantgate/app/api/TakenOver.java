package io.tenantgate.app.api;

import io.tenantgate.adapters.cognito.emulator.CognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Team;
import java.util.Map;

/// The variables of a service that takes a team's pool and client over, as the provider `ours`.
public final class TakenOver {
    private TakenOver() {}

    /// @param team whose client has a secret
    public static Map<String, String> from(Team team, CognitoLocal cognito) {
        return Map.of(
                "AWS_REGION", "eu-west-1",
                "TENANTGATE_PROVIDERS_OURS_KIND", "cognito",
                "TENANTGATE_PROVIDERS_OURS_ENDPOINT", cognito.door().uri().toString(),
                "TENANTGATE_PROVIDERS_OURS_POOL", team.pool(),
                "TENANTGATE_PROVIDERS_OURS_CLIENT", team.client(),
                "TENANTGATE_PROVIDERS_OURS_SECRET", team.secret().orElseThrow());
    }
}
