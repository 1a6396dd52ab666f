package io.tenantgate.adapters.messaging.sms;

import io.tenantgate.adapters.messaging.delivery.ChannelSecret;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/// Where texts are posted to, and the secret that signs them.
public record WebhookSettings(URI url, ChannelSecret secret, Duration timeout) {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Duration LONGEST = Duration.ofMinutes(1);

    public WebhookSettings {
        if (url.getScheme() == null || !SCHEMES.contains(url.getScheme()) || url.getHost() == null) {
            throw new IllegalArgumentException("The SMS webhook is not an http or https URL");
        }
        if (!timeout.isPositive() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The SMS webhook's timeout is not between 0 s and 60 s");
        }
    }
}
