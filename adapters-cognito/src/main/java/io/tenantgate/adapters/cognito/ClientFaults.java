package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.Finding.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExplicitAuthFlowsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientType;

/// What is wrong with a client, as it is described. One that we made has a secret; one that was there before has its
/// own, or none.
final class ClientFaults {
    private static final String REMEDY =
            "app client %s lacks %s; let it allow %s and ALLOW_REFRESH_TOKEN_AUTH, by update-user-pool-client";

    private ClientFaults() {}

    /// @param flows that it needs
    static Optional<Finding> ofOurs(UserPoolClientType client, List<ExplicitAuthFlowsType> flows) {
        return client.clientSecret() == null
                ? Optional.of(new Finding(Code.SECRET_REQUIRED, client.clientId()))
                : lacking(client, flows);
    }

    /// @param flows that it needs
    static Optional<Finding> ofTheirs(
            UserPoolClientType client, AdoptedClient given, List<ExplicitAuthFlowsType> flows) {
        return Stream.of(wrongSecret(client, given), irrevocable(client), lacking(client, flows))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Finding> wrongSecret(UserPoolClientType client, AdoptedClient given) {
        return given.secret()
                .filter(secret -> !secret.reveal().equals(client.clientSecret()))
                .map(_ -> new Finding(Code.SECRET_WRONG, client.clientId()));
    }

    private static Optional<Finding> irrevocable(UserPoolClientType client) {
        return Optional.ofNullable(client.enableTokenRevocation())
                .filter(Boolean.FALSE::equals)
                .map(_ -> new Finding(Code.REVOCATION_OFF, client.clientId()));
    }

    private static Optional<Finding> lacking(UserPoolClientType client, List<ExplicitAuthFlowsType> flows) {
        return flows.stream()
                .filter(flow -> !client.explicitAuthFlows().contains(flow))
                .map(flow -> new Finding(Code.FLOW_NOT_ENABLED, REMEDY.formatted(client.clientId(), flow, flow)))
                .findFirst();
    }
}
