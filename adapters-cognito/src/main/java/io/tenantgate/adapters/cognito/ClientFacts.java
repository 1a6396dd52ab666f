package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.tenancy.AppClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TimeUnitsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientType;

/// What a call needs to know of its client. The secret stays in here: only hashes leave, and Cognito itself is told.
final class ClientFacts {
    private static final Duration USUAL_LIFE = Duration.ofDays(30);

    private final String id;
    private final Optional<String> secret;
    private final Duration refreshLife;
    private final boolean takesAddresses;

    private ClientFacts(String id, Optional<String> secret, Duration refreshLife, boolean takesAddresses) {
        this.id = id;
        this.secret = secret;
        this.refreshLife = refreshLife;
        this.takesAddresses = takesAddresses;
    }

    static ClientFacts of(UserPoolClientType client) {
        var given = client.refreshTokenValidity();
        var life = given == null || given == 0 ? USUAL_LIFE : life(client, given);
        boolean takesAddresses = Boolean.TRUE.equals(client.enablePropagateAdditionalUserContextData());
        return new ClientFacts(client.clientId(), Optional.ofNullable(client.clientSecret()), life, takesAddresses);
    }

    /// Of a client whose secret is given. Nobody has asked how long its sessions last: as long as is usual.
    static Optional<ClientFacts> given(AdoptedClient client) {
        return client.secret()
                .map(secret -> new ClientFacts(client.client(), Optional.of(secret.reveal()), USUAL_LIFE, false));
    }

    AppClient client() {
        return new AppClient(id);
    }

    private static Duration life(UserPoolClientType client, int given) {
        var units = client.tokenValidityUnits();
        var unit = units == null || units.refreshToken() == null ? TimeUnitsType.DAYS : units.refreshToken();
        return switch (unit) {
            case SECONDS -> Duration.ofSeconds(given);
            case MINUTES -> Duration.ofMinutes(given);
            case HOURS -> Duration.ofHours(given);
            case DAYS, UNKNOWN_TO_SDK_VERSION -> Duration.ofDays(given);
        };
    }

    Duration refreshLife() {
        return refreshLife;
    }

    /// Whether its public operations take visitors' addresses: others refuse a request that has one.
    boolean takesAddresses() {
        return takesAddresses;
    }

    /// For the top level of a request; absent where the client has no secret.
    Optional<String> hashFor(String username) {
        return secret.map(text -> SecretHash.of(text, username, id));
    }

    /// Adds the hash to the parameters of a flow.
    void prove(String username, Map<String, String> parameters) {
        hashFor(username).ifPresent(hash -> parameters.put("SECRET_HASH", hash));
    }

    /// The secret itself, for the one operation that takes no hash.
    Optional<String> forRevocation() {
        return secret;
    }
}
