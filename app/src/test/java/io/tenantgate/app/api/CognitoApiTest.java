package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.runtime.server.EmbeddedServer;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.tenancy.ProviderName;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The service with a provider on Amazon Cognito; behind its endpoint stands a server that answers what provisioning
/// asks.
@ExtendWith(AwsKeys.class)
class CognitoApiTest {
    private static final String KEY_SET = "the key set";
    private static final String SECRET = "s3cr3t-of-a-client";
    private static final Map<String, String> ANSWERS = Map.of(
            "ListUserPools",
            "{\"UserPools\":[]}",
            "CreateUserPool",
            "{\"UserPool\":{\"Id\":\"eu-west-1_aaaaaaaaa\"}}",
            "DescribeUserPool",
            "{\"UserPool\":{\"Id\":\"eu-west-1_aaaaaaaaa\",\"AutoVerifiedAttributes\":[\"email\"]}}",
            "ListUserPoolClients",
            "{\"UserPoolClients\":[]}",
            "CreateUserPoolClient",
            "{\"UserPoolClient\":{\"ClientId\":\"client1\"}}",
            "DescribeUserPoolClient",
            "{\"UserPoolClient\":{\"ClientId\":\"client1\",\"ClientSecret\":\"%s\"}}".formatted(SECRET),
            KEY_SET,
            "{\"keys\":[]}");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch answering = new CountDownLatch(1);
    private HttpServer cognito;

    @BeforeEach
    void serve() throws IOException {
        cognito = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cognito.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        cognito.createContext("/", this::answer);
        cognito.start();
    }

    @AfterEach
    void leave() {
        cognito.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        var operation = target == null ? KEY_SET : target.substring(target.indexOf('.') + 1);
        asked.add(operation);
        if (operation.equals("CreateUserPool")) {
            reached.countDown();
            awaitAnswering();
        }
        var body = ANSWERS.getOrDefault(operation, "{}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void awaitAnswering() {
        try {
            answering.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, String> environment() {
        return Map.of(
                "TENANTGATE_PROVIDERS_WEST_KIND", "cognito",
                "TENANTGATE_PROVIDERS_WEST_ENDPOINT", endpoint(),
                "TENANTGATE_PROVIDERS_WEST_TIMEOUT", "PT5S",
                "AWS_REGION", "eu-west-1");
    }

    private String endpoint() {
        return "http://127.0.0.1:" + cognito.getAddress().getPort();
    }

    @Test
    void aTenantGetsAPoolAndAClientAtCognito() {
        try (var service = Service.start(new MovableClock(), environment())) {
            answering.countDown();
            var tenant = service.world().tenant();
            var found = service.world().operator().get("/v1/tenants/" + tenant.slug());

            assertThat(found.field("/status")).isEqualTo("active");
            assertThat(found.field("/placement/provider")).isEqualTo("west");
            assertThat(found.field("/placement/pool_id")).isEqualTo("eu-west-1_aaaaaaaaa");
            assertThat(asked)
                    .startsWith("ListUserPools", "CreateUserPool", "ListUserPoolClients", "CreateUserPoolClient");
        }
    }

    @Test
    void aCheckSaysInWordsWhatIsWrongWithThePlacesOfTenants() {
        try (var service = Service.start(new MovableClock(), environment())) {
            answering.countDown();
            service.world().tenant();

            var checked = service.world().operator().post("/v1/operator/providers/west/check", Map.of());

            assertThat(checked.field("/ok")).isEqualTo("false");
            assertThat(checked.field("/findings/0/code")).isEqualTo("flow_not_enabled");
            assertThat(checked.field("/findings/0/detail")).contains("client1", "ALLOW_ADMIN_USER_PASSWORD_AUTH");
            assertThat(checked.text()).doesNotContain(SECRET);
        }
    }

    @Test
    void nothingIsFetchedForAnIssuerThatNobodyHas() {
        try (var service = Service.start(new MovableClock(), environment())) {
            var west =
                    service.bean(Providers.class).find(new ProviderName("west")).orElseThrow();

            assertThat(west.issuerKeys().find(endpoint() + "/eu-west-1_forged000", "kid"))
                    .isEmpty();
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void whatIsUnderWayIsFinishedBeforeTheConnectionsAreClosed() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var service = Service.start(new MovableClock(), environment());
            var operator = service.world().operator();
            var port = service.bean(EmbeddedServer.class).getPort();
            var posted = threads.submit(() -> operator.post("/v1/tenants", Map.of("slug", "acme", "name", "Acme")));
            reached.await();

            var closed = threads.submit(service::close);
            Eventually.get(() -> listens(port), listening -> !listening);
            answering.countDown();

            assertThat(posted.get().field("/status")).isEqualTo("active");
            closed.get();
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }
}
