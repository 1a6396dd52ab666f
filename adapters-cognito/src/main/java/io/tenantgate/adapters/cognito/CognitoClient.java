package io.tenantgate.adapters.cognito;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/// Builds the SDK's client. It never repeats a call by itself: what may be repeated is not for it to know.
final class CognitoClient {
    private CognitoClient() {}

    /// With credentials from the usual chain; none at all show at the first call that needs some.
    static CognitoIdentityProviderClient open(CognitoSettings settings) {
        return open(settings, DefaultCredentialsProvider.builder().build());
    }

    static CognitoIdentityProviderClient open(CognitoSettings settings, AwsCredentialsProvider credentials) {
        var patience = settings.patience();
        var builder = CognitoIdentityProviderClient.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials)
                .httpClientBuilder(Apache5HttpClient.builder()
                        .maxConnections(CognitoLine.MOST_CALLS)
                        .connectionTimeout(patience.connection())
                        .socketTimeout(patience.call()))
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry())
                        .apiCallTimeout(patience.call())
                        .apiCallAttemptTimeout(patience.call()));
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }
}
