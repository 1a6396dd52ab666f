package io.tenantgate.adapters.rest.network;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/// Tells the client's address and the host that it asked for, through the trusted proxies between.
@Singleton
public final class Proxies {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_HOST = "X-Forwarded-Host";

    private final List<Network> trusted;

    Proxies(HttpSettings settings) {
        this.trusted = settings.trusted();
    }

    /// The nearest address that is no trusted proxy's. `X-Forwarded-For` is read from its end, and no further than it
    /// can be believed.
    public String client(HttpRequest<?> request) {
        var address = peer(request);
        var hops = hops(request.getHeaders().getAll(FORWARDED_FOR));
        for (int at = hops.size() - 1; at >= 0 && trusts(address); at--) {
            var hop = literal(hops.get(at));
            if (hop.isEmpty()) {
                break;
            }
            address = hop.get();
        }
        return text(address);
    }

    /// The host that the client asked for, in lower case and without its port.
    public Optional<String> host(HttpRequest<?> request) {
        var headers = request.getHeaders();
        var forwarded = trusts(peer(request)) ? last(hops(headers.getAll(FORWARDED_HOST))) : Optional.<String>empty();
        return forwarded.or(() -> headers.findFirst(HttpHeaders.HOST)).map(Proxies::withoutPort);
    }

    private boolean trusts(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.holds(address));
    }

    private static InetAddress peer(HttpRequest<?> request) {
        var address = request.getRemoteAddress().getAddress();
        return address == null ? InetAddress.getLoopbackAddress() : address;
    }

    private static List<String> hops(List<String> headers) {
        return headers.stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(String::strip)
                .filter(hop -> !hop.isEmpty())
                .toList();
    }

    private static Optional<String> last(List<String> hops) {
        return hops.isEmpty() ? Optional.empty() : Optional.of(hops.getLast());
    }

    private static Optional<InetAddress> literal(String hop) {
        try {
            return Optional.of(InetAddress.ofLiteral(hop));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String text(InetAddress address) {
        var text = address.getHostAddress();
        int zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d*$", "").toLowerCase(java.util.Locale.ROOT);
    }
}
