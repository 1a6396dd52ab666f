package io.tenantgate.app.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/// The requests of a run that starts the whole service, answers them and stops, so that the JVM can write down which
/// classes a start loads and links. The launcher gives it a throw-away data directory and a port of its own.
public final class Rehearsal {
    private static final List<String> PATHS = List.of("/health", "/health/liveness", "/openapi.yml", "/no/such/page");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Rehearsal() {}

    public static void run(URI server) {
        try (var client = HttpClient.newHttpClient()) {
            PATHS.forEach(path -> get(client, server.resolve(path)));
        }
    }

    private static void get(HttpClient client, URI address) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            client.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
