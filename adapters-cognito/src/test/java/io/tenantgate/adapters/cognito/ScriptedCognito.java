package io.tenantgate.adapters.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tenantgate.adapters.cognito.emulator.Loopback;
import io.tenantgate.adapters.cognito.model.ApiModel;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/// An HTTP server that answers each operation as it is told to, in order, and the last answer from then on. A request
/// that AWS's model of the API objects to is refused.
final class ScriptedCognito implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, Queue<Reply>> replies = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    ScriptedCognito() {
        server = Loopback.newServer();
        server.createContext("/", this::answer);
        server.start();
    }

    /// A request as it came.
    record Received(String operation, JsonNode body) {
        String text(String field) {
            return body.path(field).asText();
        }

        /// What is wrong with it, by AWS's model.
        List<String> objections() {
            return ApiModel.read().objectionsToRequest(operation, body);
        }

        private List<String> objections(String target) {
            return target.equals("AWSCognitoIdentityProviderService." + operation) ? objections() : List.of(target);
        }
    }

    /// What is done with a request.
    @FunctionalInterface
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    /// Adds an answer.
    ScriptedCognito on(String operation, String json) {
        return on(operation, exchange -> write(exchange, 200, json));
    }

    /// Adds a refusal, or a fault.
    ScriptedCognito on(String operation, int status, String type, String message) {
        return on(operation, exchange -> write(exchange, status, refusal(type, message)));
    }

    private static String refusal(String type, String message) {
        return JSON.createObjectNode()
                .put("__type", type)
                .put("message", message)
                .toString();
    }

    ScriptedCognito on(String operation, Reply reply) {
        replies.computeIfAbsent(operation, _ -> new ConcurrentLinkedQueue<>()).add(reply);
        return this;
    }

    /// Forgets what was told and what came.
    void clear() {
        replies.clear();
        received.clear();
    }

    /// Never answers.
    Reply stalling() {
        return _ -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /// Closes the connection in the midst of an answer.
    static Reply cutting() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("{\"User".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("Cut");
        };
    }

    List<Received> received() {
        return received;
    }

    List<Received> received(String operation) {
        return received.stream()
                .filter(request -> request.operation().equals(operation))
                .toList();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    CognitoSettings settings() {
        return CognitoSettings.of("eu-west-1").with(uri());
    }

    CognitoIdentityProviderClient client() {
        return client(settings());
    }

    /// With the usual line before it.
    CognitoCalls calls() {
        return calls(TestQuotas.none());
    }

    CognitoCalls calls(QuotaGate gate) {
        return new CognitoCalls(client(), CognitoLine.of(settings(), gate, InstantSource.system()));
    }

    static CognitoIdentityProviderClient client(CognitoSettings settings) {
        var credentials = AwsBasicCredentials.create("test", "test");
        return CognitoClient.open(settings, StaticCredentialsProvider.create(credentials));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        var operation = target.substring(target.indexOf('.') + 1);
        var request = new Received(operation, JSON.readTree(exchange.getRequestBody()));
        received.add(request);
        var objections = request.objections(target);
        if (objections.isEmpty()) {
            next(operation).to(exchange);
        } else {
            write(exchange, 400, refusal("SerializationException", objections.toString()));
        }
        exchange.close();
    }

    private Reply next(String operation) {
        var waiting = replies.getOrDefault(operation, new ConcurrentLinkedQueue<>());
        var reply = waiting.size() > 1 ? waiting.poll() : waiting.peek();
        return reply == null ? exchange -> write(exchange, 500, "{\"__type\":\"Unscripted\"}") : reply;
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("x-amzn-RequestId", "request-1");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
