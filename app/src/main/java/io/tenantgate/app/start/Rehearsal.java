package io.tenantgate.app.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// What a run does that trains the ahead-of-time cache: a tenant, somebody who signs up, and as many visits as the JVM
/// needs to see which methods matter and how they are used: it writes that down with the classes, and a start from the
/// cache compiles by it. Nothing here is judged: an answer that says no trains too.
public final class Rehearsal {
    private static final String AUTH = "/v1/tenants/rehearsal/auth/";
    private static final String CREDENTIALS =
            "{\"%s\":\"someone@example.com\",\"password\":\"Rehearsal-of-one-visit-1\"}";
    private static final int VISITS = 50;
    private static final int REFRESHES = 12;
    private static final int LOOKS = 50;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final URI server;
    private final String operatorKey;

    private Rehearsal(HttpClient client, URI server, String operatorKey) {
        this.client = client;
        this.server = server;
        this.operatorKey = operatorKey;
    }

    /// @param directory where the first start left the operator key
    public static void run(URI server, Path directory) {
        try (var client = HttpClient.newHttpClient()) {
            var key = Files.readString(OperatorKeyFile.in(directory)).strip();
            new Rehearsal(client, server, key).perform();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void perform() throws IOException {
        get("/health", "");
        get("/openapi.yml", "");
        get("/no/such/page", "");
        post("/v1/tenants", operatorKey, "{\"slug\":\"rehearsal\",\"name\":\"Rehearsal\"}");
        post(AUTH + "sign-up", "", CREDENTIALS.formatted("email"));
        post(AUTH + "confirm-sign-up", "", "{\"username\":\"someone@example.com\",\"code\":\"%s\"}".formatted(code()));
        for (int visit = 0; visit < VISITS; visit++) {
            visit();
        }
    }

    private void visit() throws IOException {
        var signedIn = post(AUTH + "sign-in", "", CREDENTIALS.formatted("username"));
        var tokens = signedIn;
        for (int refresh = 0; refresh < REFRESHES; refresh++) {
            tokens = refresh(field("refresh_token", tokens));
        }
        post(AUTH + "sign-out", field("access_token", tokens), "{}");
    }

    private String refresh(String token) throws IOException {
        var tokens = post(AUTH + "refresh", "", "{\"refresh_token\":\"%s\"}".formatted(token));
        var bearer = field("access_token", tokens);
        get(AUTH + "me", bearer);
        post("/v1/tokens/verify", operatorKey, "{\"token\":\"%s\"}".formatted(bearer));
        return tokens;
    }

    /// The code of the sign-up, waited for, since a worker sends it.
    private String code() throws IOException {
        var code = "";
        for (int look = 0; code.isEmpty() && look < LOOKS; look++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            code = field("code", get("/dev/messages?tenant=rehearsal&recipient=someone@example.com", operatorKey));
        }
        return code;
    }

    private static String field(String name, String json) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }

    private String get(String path, String bearer) throws IOException {
        return send(HttpRequest.newBuilder(server.resolve(path)).GET(), bearer);
    }

    private String post(String path, String bearer, String body) throws IOException {
        var request = HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", "application/json");
        return send(request.POST(BodyPublishers.ofString(body)), bearer);
    }

    private String send(HttpRequest.Builder request, String bearer) throws IOException {
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
