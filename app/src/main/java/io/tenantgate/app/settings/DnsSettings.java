package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.tenantgate.adapters.persistence.StartRefused;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `tenantgate.dns.*`: who is asked for the proofs of domains.
///
/// @param servers `TENANTGATE_DNS_SERVERS`: addresses of name servers, perhaps with ports; the machine's where absent
@ConfigurationProperties("tenantgate.dns")
public record DnsSettings(Optional<String> servers) implements Checked {
    private static final int PORT = 53;
    private static final Pattern SERVER = Pattern.compile(
            "(?:\\[(?<six>[0-9a-fA-F:.]+)]|(?<four>[0-9]{1,3}(?:\\.[0-9]{1,3}){3}))(?::(?<port>[0-9]{1,5}))?");

    /// @throws StartRefused where one is no address
    public List<InetSocketAddress> addresses() {
        return Arrays.stream(servers.orElse("").split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(DnsSettings::address)
                .toList();
    }

    @Override
    public void check() {
        addresses();
    }

    private static InetSocketAddress address(String text) {
        var server = SERVER.matcher(text);
        if (!server.matches()) {
            throw refused(text);
        }
        try {
            var host = Optional.ofNullable(server.group("six")).orElseGet(() -> server.group("four"));
            int port = Optional.ofNullable(server.group("port"))
                    .map(Integer::valueOf)
                    .orElse(PORT);
            return new InetSocketAddress(InetAddress.getByName(host), port);
        } catch (UnknownHostException | IllegalArgumentException _) {
            throw refused(text);
        }
    }

    private static StartRefused refused(String text) {
        return new StartRefused(
                "TENANTGATE_DNS_SERVERS has '%s'; it must be an address such as 9.9.9.9, 10.0.0.2:5353 or "
                                .formatted(text)
                        + "[2620:fe::fe]");
    }
}
