package io.tenantgate.adapters.rest.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {
    private static final String URL = "https://id.example.com";

    @Test
    void withoutTrustedProxiesNoHeaderIsBelieved() {
        var proxies = new Proxies(new HttpSettings(URL, List.of()));

        assertThat(proxies.client(from("203.0.113.9").header("X-Forwarded-For", "198.51.100.1")))
                .isEqualTo("203.0.113.9");
        assertThat(proxies.host(from("203.0.113.9")
                        .header("Host", "API.example.com:8080")
                        .header("X-Forwarded-Host", "x")))
                .hasValue("api.example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.1,                      198.51.100.1",
        "'1.2.3.4, 198.51.100.1',           198.51.100.1",
        "'198.51.100.1, 10.9.9.9',          198.51.100.1",
        "'198.51.100.1, nonsense',          10.0.0.1",
        "'198.51.100.1, evil.example.com, 10.9.9.9', 10.9.9.9",
        "2001:db8::1,                       2001:db8:0:0:0:0:0:1",
        "'',                                10.0.0.1"
    })
    void aTrustedProxyIsBelievedAsFarAsTrustGoes(String forwarded, String client) {
        var proxies = new Proxies(new HttpSettings(URL, List.of("10.0.0.0/8", "fd00::/8")));

        assertThat(proxies.client(from("10.0.0.1").header("X-Forwarded-For", forwarded)))
                .isEqualTo(client);
    }

    @Test
    void aTrustedProxyTellsTheHost() {
        var proxies = new Proxies(new HttpSettings(URL, List.of("10.0.0.1")));

        assertThat(proxies.host(
                        from("10.0.0.1").header("Host", "inner").header("X-Forwarded-Host", "acme.example.com")))
                .hasValue("acme.example.com");
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/33", "10.0.0.0/-1", "localhost", "10.0.0.0/x", "300.0.0.1"})
    void settingsThatNameNoNetworkAreRefused(String cidr) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proxies(new HttpSettings(URL, List.of(cidr))));
    }

    @ParameterizedTest
    @CsvSource({"id.example.com", "ftp://id.example.com", "/path"})
    void settingsThatNameNoUrlAreRefused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HttpSettings(url, List.of()));
    }

    private static MutableHttpRequest<?> from(String peer) {
        return new SimpleHttpRequest<>(io.micronaut.http.HttpMethod.GET, "/", "") {
            @Override
            public InetSocketAddress getRemoteAddress() {
                return new InetSocketAddress(peer, 4711);
            }
        };
    }
}
