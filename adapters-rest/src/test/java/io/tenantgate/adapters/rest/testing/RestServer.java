package io.tenantgate.adapters.rest.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A server on a free port of loopback, with no use case behind it.
public final class RestServer implements BeforeAllCallback, AfterAllCallback {
    static final String ENVIRONMENT = "rest-test";

    private final HttpClient client = HttpClient.newHttpClient();
    private EmbeddedServer server = unstarted();

    private static EmbeddedServer unstarted() {
        return ApplicationContext.builder(
                        Map.of("micronaut.server.port", "-1", "micronaut.server.max-request-size", "64KB"))
                .environments(ENVIRONMENT)
                .start()
                .getBean(EmbeddedServer.class);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop();
        client.close();
    }

    /// What the server has recorded.
    public AuditedRefusals audited() {
        return server.getApplicationContext().getBean(AuditedRefusals.class);
    }

    /// A request to that path.
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURL() + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /// What comes back on a connection of its own, head and body, for what no client would send.
    public String raw(String request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return post(path, BodyPublishers.ofString(json));
    }

    public HttpResponse<String> post(String path, BodyPublisher body) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/json").POST(body));
    }
}
