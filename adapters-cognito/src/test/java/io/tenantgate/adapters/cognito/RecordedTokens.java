package io.tenantgate.adapters.cognito;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Duration;

/// The tokens of the recorded sign-in.
final class RecordedTokens {
    /// The recorded client's.
    static final Duration REFRESH_LIFE = Duration.ofDays(30);

    private RecordedTokens() {}

    static String accessToken() {
        return token("AccessToken");
    }

    static String idToken() {
        return token("IdToken");
    }

    private static String token(String name) {
        try {
            var answer = new ObjectMapper().readTree(Recorded.answer("AdminInitiateAuth", ""));
            return answer.path("AuthenticationResult").path(name).asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
