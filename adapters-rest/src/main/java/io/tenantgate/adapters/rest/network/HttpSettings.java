package io.tenantgate.adapters.rest.network;

import java.net.URI;
import java.util.List;

/// How this service is reached.
///
/// @param publicUrl where clients find it, with no slash at the end
/// @param trustedProxies networks, such as `10.0.0.0/8`, whose forwarding headers are believed; none at first
public record HttpSettings(String publicUrl, List<String> trustedProxies) {
    public HttpSettings {
        publicUrl = publicUrl.replaceFirst("/+$", "");
        var uri = URI.create(publicUrl);
        if (uri.getHost() == null || !List.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
            throw new IllegalArgumentException("The public URL is none: " + publicUrl);
        }
        trustedProxies = List.copyOf(trustedProxies);
        networks(trustedProxies);
    }

    List<Network> trusted() {
        return networks(trustedProxies);
    }

    private static List<Network> networks(List<String> texts) {
        return texts.stream().filter(cidr -> !cidr.isBlank()).map(Network::of).toList();
    }
}
