package io.tenantgate.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// A caller of the API: where the next request goes, and the headers that it always sends.
public record Api(Supplier<URI> base, Map<String, String> headers) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    static final ObjectMapper JSON = new ObjectMapper();

    public Api(URI base) {
        this(() -> base, Map.of());
    }

    /// Asks each of several processes in turn, so that no two requests that follow one another meet the same.
    public static Api inTurn(List<URI> bases) {
        var asked = new AtomicInteger();
        return new Api(() -> bases.get(Math.floorMod(asked.getAndIncrement(), bases.size())), Map.of());
    }

    /// What came back.
    public record Answer(int status, HttpHeaders headers, byte[] bytes) {
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
        }

        public String code() {
            return json().path("code").asText();
        }

        public String field(String path) {
            return json().at(path).asText();
        }

        /// What a test asserts on: the status, and the problem's code where there is one.
        public String outcome() {
            return status < 300 ? Integer.toString(status) : status + " " + code();
        }
    }

    public Api with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(base, more);
    }

    public Api as(String bearer) {
        return with("Authorization", "Bearer " + bearer);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Map<String, ?> body) {
        return send("POST", path, encode(body));
    }

    public Answer patch(String path, Map<String, ?> body) {
        return send("PATCH", path, encode(body));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer postRaw(String path, byte[] body, String contentType) {
        return with("Content-Type", contentType).send("POST", path, body);
    }

    static byte[] encode(Map<String, ?> body) {
        return JSON.<ObjectNode>valueToTree(body).toString().getBytes(StandardCharsets.UTF_8);
    }

    public Answer send(String method, String path, byte @org.jspecify.annotations.Nullable [] body) {
        var request = HttpRequest.newBuilder(base.get().resolve(path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
