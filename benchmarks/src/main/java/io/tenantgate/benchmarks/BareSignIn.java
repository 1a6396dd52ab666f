package io.tenantgate.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenantgate.adapters.cognito.emulator.Secrets;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminInitiateAuthRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;

/// A sign-in as a program would make it that has nothing but the AWS SDK.
final class BareSignIn implements AutoCloseable {
    static final String REGION = "eu-west-1";
    static final String ACCESS_KEY = "benchmark";

    private final CognitoIdentityProviderClient cognito;

    BareSignIn(URI endpoint) {
        cognito = CognitoIdentityProviderClient.builder()
                .region(Region.of(REGION))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, ACCESS_KEY)))
                .httpClientBuilder(Apache5HttpClient.builder())
                .endpointOverride(endpoint)
                .build();
    }

    /// The one person of a tenant who has a pool to themselves; it does not use the connection.
    Load.Step of(JsonNode tenant) {
        var request = request(
                tenant.at("/placement/pool_id").asText(),
                tenant.at("/placement/client_id").asText());
        return _ -> {
            if (cognito.adminInitiateAuth(request).authenticationResult() == null) {
                throw new IllegalStateException("Cognito did not sign in");
            }
        };
    }

    private AdminInitiateAuthRequest request(String pool, String client) {
        var username = cognito.listUsers(list -> list.userPoolId(pool))
                .users()
                .getFirst()
                .username();
        return AdminInitiateAuthRequest.builder()
                .userPoolId(pool)
                .clientId(client)
                .authFlow(AuthFlowType.ADMIN_USER_PASSWORD_AUTH)
                .authParameters(Map.of(
                        "USERNAME",
                        username,
                        "PASSWORD",
                        Tenancy.PASSWORD,
                        "SECRET_HASH",
                        Secrets.hash(secret(pool, client), username + client)))
                .build();
    }

    private String secret(String pool, String client) {
        return cognito.describeUserPoolClient(
                        describe -> describe.userPoolId(pool).clientId(client))
                .userPoolClient()
                .clientSecret();
    }

    @Override
    public void close() {
        cognito.close();
    }
}
