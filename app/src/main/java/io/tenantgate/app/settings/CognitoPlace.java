package io.tenantgate.app.settings;

import io.tenantgate.adapters.cognito.AdoptedClient;
import io.tenantgate.adapters.cognito.AuthApi;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.domain.tenancy.ProviderName;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d{1,2}");

    /// @throws StartRefused where there is no region, or one of the others is none
    static CognitoPlace of(ProviderSettings settings, Optional<String> awsRegion) {
        return new CognitoPlace(
                new ProviderName(settings.name()),
                region(settings, awsRegion),
                settings.endpoint().map(text -> endpoint(settings, text)),
                settings.timeout().map(text -> timeout(settings, text)),
                settings.authApi().map(text -> authApi(settings, text)).orElse(AuthApi.ADMIN),
                Adopted.by(settings));
    }

    private static String region(ProviderSettings settings, Optional<String> awsRegion) {
        var region = settings.region()
                .or(() -> settings.pool().flatMap(CognitoPlace::regionOf))
                .or(() -> awsRegion)
                .orElseThrow(() -> new StartRefused("%s is missing, and so is AWS_REGION: where are the user pools?"
                        .formatted(settings.key("region"))));
        if (!REGION.matcher(region).matches()) {
            throw new StartRefused("%s is '%s'; it must be a region of AWS such as eu-west-1"
                    .formatted(settings.key("region"), region));
        }
        return region;
    }

    /// A pool's id begins with its region.
    private static Optional<String> regionOf(String pool) {
        return Optional.of(pool.substring(0, Math.max(0, pool.indexOf('_'))))
                .filter(text -> REGION.matcher(text).matches());
    }

    private static URI endpoint(ProviderSettings settings, String text) {
        try {
            var address = new URI(text);
            if (address.getHost() != null && SCHEMES.contains(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException _) {
            // said below
        }
        throw new StartRefused("%s is '%s'; it must be an address such as http://localhost:9229"
                .formatted(settings.key("endpoint"), text));
    }

    private static AuthApi authApi(ProviderSettings settings, String text) {
        return AuthApi.of(text)
                .orElseThrow(() -> new StartRefused("%s is '%s'; it must be '%s' or '%s'"
                        .formatted(settings.key("auth-api"), text, AuthApi.ADMIN.text(), AuthApi.PUBLIC.text())));
    }

    private static Duration timeout(ProviderSettings settings, String text) {
        try {
            var timeout = Duration.parse(text);
            if (timeout.isPositive()) {
                return timeout;
            }
        } catch (DateTimeParseException _) {
            // said below
        }
        throw new StartRefused(
                "%s is '%s'; it must be a duration such as PT10S".formatted(settings.key("timeout"), text));
    }
}
