package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;

/// The server before the emulator is as strict as Cognito where the emulator is not.
class CognitoDoorTest {
    @RegisterExtension
    static final OnCognitoLocal EMULATOR = new OnCognitoLocal();

    @Test
    void whoDoesNotProveTheClientsSecretIsRefused() {
        var settings =
                CognitoSettings.of("eu-west-1").with(EMULATOR.local().door().uri());
        try (var cognito = ScriptedCognito.client(settings)) {
            var pool = cognito.createUserPool(of -> of.poolName("pool")).userPool();
            var client = cognito.createUserPoolClient(
                            of -> of.userPoolId(pool.id()).clientName("client").generateSecret(true))
                    .userPoolClient();

            assertThatThrownBy(() -> cognito.signUp(of -> of.clientId(client.clientId())
                            .username("ann")
                            .password("Correct-Horse-7")
                            .secretHash(SecretHash.of("another secret", "ann", client.clientId()))))
                    .isInstanceOf(NotAuthorizedException.class)
                    .hasMessageContaining("Unable to verify secret hash");
        }
    }
}
