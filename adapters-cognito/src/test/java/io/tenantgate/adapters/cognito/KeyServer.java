package io.tenantgate.adapters.cognito;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tenantgate.adapters.cognito.emulator.Loopback;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// Publishes one key set for every pool, and counts who asks for it.
final class KeyServer implements AutoCloseable {
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Mode mode = Mode.UP;
    private volatile List<RSAKey> keys = List.of();

    /// What is answered.
    enum Mode {
        UP,
        DOWN,
        STALLING,
        ENDLESS,
        NO_KEY_SET,
        ELSEWHERE
    }

    KeyServer() {
        server = Loopback.newServer();
        server.createContext("/", this::answer);
        server.start();
    }

    String base() {
        return "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
    }

    String issuer(String pool) {
        return base() + pool;
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void publish(RSAKey... published) {
        keys = List.of(published);
    }

    void be(Mode other) {
        mode = other;
    }

    int fetches() {
        return asked.size();
    }

    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        switch (mode) {
            case UP -> write(exchange, 200, document());
            case DOWN -> write(exchange, 503, "{}");
            case STALLING -> stall();
            case ENDLESS -> write(exchange, 200, " ".repeat(100_000) + document());
            case NO_KEY_SET -> write(exchange, 200, "<html>Maintenance</html>");
            case ELSEWHERE -> {
                exchange.getResponseHeaders().set("Location", base() + "elsewhere");
                write(exchange, 302, document());
            }
        }
        exchange.close();
    }

    private String document() {
        return new JWKSet(List.copyOf(keys)).toString(true);
    }

    private void stall() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
