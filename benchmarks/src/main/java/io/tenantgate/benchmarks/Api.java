package io.tenantgate.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;

/// The REST API as an operator calls it, over one connection: for what is set up and not measured.
final class Api implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;

    Api(int port) throws IOException {
        connection = new Connection(port);
    }

    static String json(Map<String, ?> body) throws IOException {
        return JSON.writeValueAsString(body);
    }

    JsonNode get(String path) throws IOException {
        return call("GET", path, "", 200);
    }

    JsonNode post(String path, Map<String, ?> body, int expected) throws IOException {
        return call("POST", path, json(body), expected);
    }

    /// An answer that is no JSON.
    String text(String path) throws IOException {
        return send("GET", path, "", 200).text();
    }

    private JsonNode call(String method, String path, String body, int expected) throws IOException {
        return JSON.readTree(send(method, path, body, expected).body());
    }

    private Connection.Reply send(String method, String path, String body, int expected) throws IOException {
        var reply = connection.send(Connection.request(method, path, RunningService.OPERATOR_KEY, body));
        if (reply.status() != expected) {
            throw new IllegalStateException("%s %s: %d %s".formatted(method, path, reply.status(), reply.text()));
        }
        return reply;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
