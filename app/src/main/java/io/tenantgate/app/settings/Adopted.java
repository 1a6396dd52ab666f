package io.tenantgate.app.settings;

import io.tenantgate.adapters.cognito.AdoptedClient;
import io.tenantgate.adapters.cognito.ClientSecret;
import io.tenantgate.adapters.persistence.StartRefused;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a provider takes over: a user pool that was there before, and an app client of it.
final class Adopted {
    private static final Pattern POOL = Pattern.compile("[\\w-]{1,55}_[0-9A-Za-z]{1,40}");
    private static final Pattern CLIENT = Pattern.compile("[\\w+]{1,128}");

    private Adopted() {}

    /// @throws StartRefused where one of both is missing, or is none
    static Optional<AdoptedClient> by(ProviderSettings settings) {
        if (settings.pool().isEmpty()
                && settings.client().isEmpty()
                && settings.secret().isEmpty()) {
            return Optional.empty();
        }
        var pool = shaped(settings, "pool", settings.pool(), POOL, "COGNITO_USER_POOL_ID");
        var client = shaped(settings, "client", settings.client(), CLIENT, "COGNITO_CLIENT_ID");
        return Optional.of(new AdoptedClient(pool, client, settings.secret().map(ClientSecret::new)));
    }

    private static String shaped(
            ProviderSettings settings, String word, Optional<String> given, Pattern shape, String variable) {
        var text = given.orElseThrow(() ->
                new StartRefused("%s (or %s) is missing: a user pool is taken over together with an app client of it"
                        .formatted(settings.key(word), variable)));
        if (!shape.matcher(text).matches()) {
            throw new StartRefused("%s (or %s) is '%s', which is no id of Amazon Cognito's"
                    .formatted(settings.key(word), variable, text));
        }
        return text;
    }
}
