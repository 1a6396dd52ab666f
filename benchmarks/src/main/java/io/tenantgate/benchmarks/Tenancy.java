package io.tenantgate.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// A tenant of the service under measurement, and people in it.
final class Tenancy {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final String PASSWORD = "Benchmark-Horse-7";

    private final int port;
    private final String slug;

    private Tenancy(int port, String slug) {
        this.port = port;
        this.slug = slug;
    }

    static Tenancy create(int port, String slug) throws IOException {
        var tenancy = new Tenancy(port, slug);
        tenancy.call("POST", "/v1/tenants", Map.of("slug", slug, "name", slug), 201);
        return tenancy;
    }

    String path(String operation) {
        return "/v1/tenants/" + slug + "/auth/" + operation;
    }

    void signUp(String email) throws IOException {
        call("POST", path("sign-up"), Map.of("email", email, "password", PASSWORD), 202);
        call("POST", path("confirm-sign-up"), Map.of("username", email, "code", codeFor(email)), 200);
    }

    private String codeFor(String email) throws IOException {
        var path = "/dev/messages?tenant=" + slug + "&recipient=" + email;
        while (true) {
            var code = call("GET", path, Map.of(), 200).at("/items/0/code").asText();
            if (!code.isEmpty()) {
                return code;
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    JsonNode signIn(String email) throws IOException {
        return call("POST", path("sign-in"), credentials(email), 200).path("tokens");
    }

    static Map<String, String> credentials(String email) {
        return Map.of("username", email, "password", PASSWORD);
    }

    static String json(Map<String, ?> body) throws IOException {
        return JSON.writeValueAsString(body);
    }

    private JsonNode call(String method, String path, Map<String, ?> body, int expected) throws IOException {
        var text = method.equals("GET") ? "" : json(body);
        try (var connection = new Connection(port)) {
            var reply = connection.send(Connection.request(method, path, RunningService.OPERATOR_KEY, text));
            if (reply.status() != expected) {
                throw new IllegalStateException("%s %s: %d %s".formatted(method, path, reply.status(), reply.text()));
            }
            return JSON.readTree(reply.body());
        }
    }
}
