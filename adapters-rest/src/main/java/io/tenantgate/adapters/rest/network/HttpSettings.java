package io.tenantgate.adapters.rest.network;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `tenantgate.http`: how this service is reached.
///
/// @param publicUrl where clients find it, with no slash at the end
/// @param trustedProxies networks, such as `10.0.0.0/8`, whose forwarding headers are believed; none at first
@ConfigurationProperties("tenantgate.http")
public record HttpSettings(
        @Bindable(defaultValue = "http://localhost:8080") String publicUrl,
        @Nullable List<String> trustedProxies) {
    public HttpSettings {
        publicUrl = publicUrl.replaceFirst("/+$", "");
        var uri = URI.create(publicUrl);
        if (uri.getHost() == null || !List.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
            throw new IllegalArgumentException("tenantgate.http.public-url is no URL: " + publicUrl);
        }
        trustedProxies = trustedProxies == null ? List.of() : List.copyOf(trustedProxies);
    }

    List<Network> trusted() {
        return trustedProxies == null
                ? List.of()
                : trustedProxies.stream()
                        .filter(cidr -> !cidr.isBlank())
                        .map(Network::of)
                        .toList();
    }
}
