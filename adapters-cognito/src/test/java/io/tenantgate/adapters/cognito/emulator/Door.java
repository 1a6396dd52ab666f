package io.tenantgate.adapters.cognito.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tenantgate.adapters.cognito.model.ApiModel;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A server in front of the emulator that reads as Cognito's, and at which things go wrong when told to.
public final class Door implements AutoCloseable {
    /// By the model no part of a password; Cognito takes it (`users-and-attributes.md`, section 11).
    private static final String SPACE_IN_PASSWORD = "Password does not match";

    private static final Pattern INNER_SPACES = Pattern.compile("\\S+( +\\S+)*");

    private final HttpServer server;
    private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final Map<String, Fault> standing = new ConcurrentHashMap<>();
    private final AtomicInteger callsToOutage = new AtomicInteger(Integer.MAX_VALUE);
    private volatile Fault outage = Fault.none();
    private final CountDownLatch closed = new CountDownLatch(1);

    Door() {
        server = Loopback.newServer();
    }

    void openTo(Emulator emulator, Translations translations) {
        server.createContext("/", exchange -> {
            try (exchange) {
                if (exchange.getRequestMethod().equals("GET")) {
                    write(exchange, 200, emulator.page(exchange.getRequestURI().getPath()));
                } else {
                    answer(exchange, translations);
                }
            }
        });
        server.start();
    }

    private void answer(HttpExchange exchange, Translations translations) throws IOException {
        var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        var operation = target.substring(target.indexOf('.') + 1);
        var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        faultOf(operation).play(exchange, () -> answer(operation, Json.read(request), translations));
    }

    /// What AWS's model of the API objects to, Cognito refuses.
    private static Reply answer(String operation, ObjectNode request, Translations translations) {
        var objections = ApiModel.read().objectionsToRequest(operation, request).stream()
                .filter(objection -> !(objection.contains(SPACE_IN_PASSWORD) && hasInnerSpaces(request)))
                .toList();
        return objections.isEmpty()
                ? translations.answer(operation, request)
                : Reply.refused("InvalidParameterException", String.join("; ", objections));
    }

    private static boolean hasInnerSpaces(ObjectNode request) {
        return Stream.of("Password", "ProposedPassword", "PreviousPassword", "TemporaryPassword")
                .map(field -> request.path(field).asText())
                .allMatch(text -> text.isEmpty() || INNER_SPACES.matcher(text).matches());
    }

    private Fault faultOf(String operation) {
        if (callsToOutage.getAndDecrement() <= 0) {
            return outage;
        }
        var next = Optional.ofNullable(
                faults.getOrDefault(operation, new ConcurrentLinkedQueue<>()).poll());
        return next.orElseGet(() -> standing.getOrDefault(operation, Fault.none()));
    }

    static void write(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("x-amzn-RequestId", "request-1");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /// The connection is taken, and nothing is done or answered as long as the door is open.
    public Fault silent() {
        return (_, _) -> stay();
    }

    private void stay() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// It is done, and no answer comes as long as the door is open: half of the connection is gone.
    public Fault silentAfter() {
        return (_, work) -> {
            work.answer();
            stay();
        };
    }

    /// The next calls of an operation go wrong, each in its way.
    public void next(String operation, Fault... wrong) {
        faults.computeIfAbsent(operation, _ -> new ConcurrentLinkedQueue<>()).addAll(List.of(wrong));
    }

    /// Every call of an operation goes wrong, until it is mended.
    public void always(String operation, Fault wrong) {
        standing.put(operation, wrong);
    }

    /// After so many calls, each one goes wrong, until it is mended.
    public void breakOff(int calls, Fault wrong) {
        outage = wrong;
        callsToOutage.set(calls);
    }

    /// Whether a call went wrong since then.
    public boolean brokeOff() {
        return callsToOutage.get() < 0;
    }

    /// Nothing goes wrong any more.
    public void mend() {
        callsToOutage.set(Integer.MAX_VALUE);
        faults.clear();
        standing.clear();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
