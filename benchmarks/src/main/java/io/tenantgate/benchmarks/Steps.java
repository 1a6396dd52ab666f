package io.tenantgate.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// What the connections do.
final class Steps {
    private Steps() {}

    /// One fixed request again and again.
    static Load.Step fixed(byte[] request, String expected) {
        return connection -> {
            var reply = connection.send(request);
            if (reply.status() != 200 || !reply.text().contains(expected)) {
                throw new IllegalStateException("Unexpected answer: %d %s".formatted(reply.status(), reply.text()));
            }
        };
    }

    /// The first, the second and so on, and from the first again.
    static Load.Step inTurn(List<Load.Step> steps) {
        return new Load.Step() {
            private int next;

            @Override
            public void run(Connection connection) throws IOException {
                var step = steps.get(next);
                next = (next + 1) % steps.size();
                step.run(connection);
            }
        };
    }

    static Load.Step verify(String accessToken) throws IOException {
        var body = Api.json(Map.of("token", accessToken));
        return fixed(
                Connection.request("POST", "/v1/tokens/verify", RunningService.OPERATOR_KEY, body), "\"active\":true");
    }

    static Load.Step signIn(Tenancy tenancy, String email) throws IOException {
        return fixed(tenancy.signInRequest(email), "authenticated");
    }

    /// Refreshes a session of its own, each time with the token that the last answer gave.
    static Load.Step refresh(Tenancy tenancy, String refreshToken) {
        return new Load.Step() {
            private static final String FIELD = "\"refresh_token\":\"";
            private String token = refreshToken;

            @Override
            public void run(Connection connection) throws IOException {
                var body = "{\"refresh_token\":\"" + token + "\"}";
                var reply = connection
                        .send(Connection.request("POST", tenancy.path("refresh"), "", body))
                        .text();
                int at = reply.indexOf(FIELD);
                if (at < 0) {
                    throw new IllegalStateException("Unexpected answer: " + reply);
                }
                token = reply.substring(at + FIELD.length(), reply.indexOf('"', at + FIELD.length()));
            }
        };
    }
}
