package io.tenantgate.app.settings;

import io.tenantgate.adapters.cognito.AdoptedClient;
import io.tenantgate.adapters.cognito.AuthApi;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.domain.tenancy.ProviderName;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a provider's user pools are at Amazon Cognito, and how long is waited for them.
///
/// @param endpoint in place of the region's own
/// @param timeout how long a call may take; as is usual where absent
/// @param authApi by which operations people sign in
/// @param adopted what was there before, and all tenants live in; absent where their pools are made
public record CognitoPlace(
        ProviderName name,
        String region,
        Optional<URI> endpoint,
        Optional<Duration> timeout,
        AuthApi authApi,
        Optional<AdoptedClient> adopted) {
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d{1,2}");

    /// @throws StartRefused where there is no region, or one of the others is none
    static CognitoPlace of(ProviderSettings settings, Optional<String> awsRegion) {
        return new CognitoPlace(
                new ProviderName(settings.name()),
                region(settings, awsRegion),
                settings.endpoint().map(text -> setting(settings, "endpoint").address(text, "http://localhost:9229")),
                settings.timeout()
                        .map(text -> setting(settings, "timeout")
                                .duration(text, Duration::isPositive, "a duration such as PT10S")),
                settings.authApi()
                        .map(text -> setting(settings, "auth-api").oneOf(AuthApi.class, text))
                        .orElse(AuthApi.ADMIN),
                Adopted.by(settings));
    }

    private static String region(ProviderSettings settings, Optional<String> awsRegion) {
        var region = settings.region()
                .or(() -> settings.pool().flatMap(CognitoPlace::regionOf))
                .or(() -> awsRegion)
                .orElseThrow(() -> new StartRefused("%s is missing, and so is AWS_REGION: where are the user pools?"
                        .formatted(settings.key("region"))));
        return setting(settings, "region").text(region, REGION, "a region of AWS such as eu-west-1");
    }

    /// A pool's id begins with its region.
    private static Optional<String> regionOf(String pool) {
        return Optional.of(pool.substring(0, Math.max(0, pool.indexOf('_'))))
                .filter(text -> REGION.matcher(text).matches());
    }

    private static Setting setting(ProviderSettings settings, String word) {
        return new Setting(settings.key(word));
    }
}
