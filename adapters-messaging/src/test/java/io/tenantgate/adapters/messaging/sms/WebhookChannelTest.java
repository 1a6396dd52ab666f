package io.tenantgate.adapters.messaging.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.tenantgate.adapters.messaging.delivery.ChannelSecret;
import io.tenantgate.adapters.messaging.delivery.Delivery;
import io.tenantgate.adapters.messaging.delivery.Delivery.Deferred;
import io.tenantgate.adapters.messaging.delivery.Delivery.Delivered;
import io.tenantgate.adapters.messaging.delivery.Delivery.Refused;
import io.tenantgate.adapters.messaging.testing.MovableClock;
import io.tenantgate.adapters.messaging.testing.Samples;
import io.tenantgate.application.port.Outbox.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookChannelTest {
    private record Posted(String body, String type, String message, String signature) {}

    private static final String SECRET = "shared with the gateway";
    private static final Message TEXT = Samples.text("+491701234567", "Say \"271828\" ✓\n");
    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void aTextIsPostedAsJson() {
        assertThat(deliverTo(200)).isEqualTo(new Delivered());

        assertThat(posted).singleElement().satisfies(post -> {
            assertThat(post.body()).isEqualTo("{\"to\":\"+491701234567\",\"text\":\"Say \\\"271828\\\" ✓\\n\"}");
            assertThat(post.type()).isEqualTo("application/json");
            assertThat(post.message()).isEqualTo(TEXT.id().toString());
        });
    }

    @Test
    void theSignatureCoversTimeAndBody() throws GeneralSecurityException {
        deliverTo(204);

        var post = posted.getFirst();
        var seconds = MovableClock.START.getEpochSecond();
        assertThat(post.signature()).isEqualTo("t=" + seconds + ",v1=" + mac(seconds + "." + post.body()));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 410, 413, 422})
    void aTextThatCannotBeTakenIsRefused(int status) {
        assertThat(deliverTo(status)).isEqualTo(new Refused("SMS webhook answers " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 404, 429, 500, 503})
    void anythingElseIsTriedAgain(int status) {
        assertThat(deliverTo(status)).isEqualTo(new Deferred("SMS webhook answers " + status));
        assertThat(posted).hasSize(1);
    }

    @Test
    void aWebhookThatDoesNotAnswerIsTriedAgain() {
        server.createContext("/sms", exchange -> {
            awaitEnd();
            exchange.close();
        });

        assertThat(channel(Duration.ofMillis(200)).deliver(TEXT)).isInstanceOf(Deferred.class);
    }

    @Test
    void aWebhookThatIsDownIsTriedAgain() {
        var channel = channel(Duration.ofSeconds(5));
        server.stop(0);

        assertThat(channel.deliver(TEXT)).isEqualTo(new Deferred("SMS webhook: ConnectException"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com/sms", "/sms", "mailto:sms@example.com"})
    void aWebhookIsAnHttpAddress(String url) {
        assertThatThrownBy(() -> settings(URI.create(url), Duration.ofSeconds(5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Delivery deliverTo(int status) {
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            posted.add(new Posted(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    headers.getFirst("Content-Type"),
                    headers.getFirst("Tenantgate-Message"),
                    headers.getFirst("Tenantgate-Signature")));
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        return channel(Duration.ofSeconds(5)).deliver(TEXT);
    }

    private WebhookChannel channel(Duration timeout) {
        var url = URI.create(
                "http://127.0.0.1:%d/sms".formatted(server.getAddress().getPort()));
        return new WebhookChannel(settings(url, timeout), new MovableClock());
    }

    private static WebhookSettings settings(URI url, Duration timeout) {
        return new WebhookSettings(url, new ChannelSecret(SECRET), timeout);
    }

    private static String mac(String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void awaitEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
