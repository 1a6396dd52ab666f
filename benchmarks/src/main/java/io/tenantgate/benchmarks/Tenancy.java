package io.tenantgate.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenantgate.domain.tenancy.StrategyName;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A tenant of the service under measurement, and people in it.
record Tenancy(String slug) {
    static final String PASSWORD = "Benchmark-Horse-7";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    static Tenancy create(Api api, String slug) throws IOException {
        api.post("/v1/tenants", Map.of("slug", slug, "name", slug), 201);
        return new Tenancy(slug);
    }

    static Tenancy create(Api api, String slug, StrategyName strategy) throws IOException {
        api.post("/v1/tenants", Map.of("slug", slug, "name", slug, "strategy", word(strategy)), 201);
        return new Tenancy(slug);
    }

    /// As the API calls the strategy.
    static String word(StrategyName strategy) {
        return strategy.name().toLowerCase(Locale.ROOT);
    }

    String path(String operation) {
        return "/v1/tenants/" + slug + "/auth/" + operation;
    }

    void signUp(Api api, String email) throws IOException {
        api.post(path("sign-up"), Map.of("email", email, "password", PASSWORD), 202);
        api.post(path("confirm-sign-up"), Map.of("username", email, "code", codeFor(api, email)), 200);
    }

    /// Read at once, before a thousand later messages push it out of the inbox.
    private String codeFor(Api api, String email) throws IOException {
        var path = "/dev/messages?tenant=" + slug + "&recipient=" + email;
        for (long begun = System.nanoTime(); System.nanoTime() - begun < PATIENCE; ) {
            var code = api.get(path).at("/items/0/code").asText();
            if (!code.isEmpty()) {
                return code;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new IllegalStateException("No code came for " + email);
    }

    JsonNode signIn(Api api, String email) throws IOException {
        return api.post(path("sign-in"), credentials(email), 200).path("tokens");
    }

    /// A sign-in, ready to be sent.
    byte[] signInRequest(String email) throws IOException {
        return Connection.request("POST", path("sign-in"), "", Api.json(credentials(email)));
    }

    private static Map<String, String> credentials(String email) {
        return Map.of("username", email, "password", PASSWORD);
    }
}
