package io.tenantgate.adapters.rest.auth;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.application.sessions.Tokens;
import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.secrets.SessionText;
import java.util.Map;
import java.util.Optional;

/// The answer to a sign-in: tokens, or what is asked next.
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SignInBody(String status, Optional<TokensBody> tokens, Optional<Asked> challenge) {
    /// @param session what the answer must come with; good once
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Asked(String name, String session, Map<String, Object> parameters) {
        @Override
        public String toString() {
            return "Asked[%s]".formatted(name);
        }
    }

    static SignInBody of(Tokens tokens) {
        return new SignInBody("authenticated", Optional.of(TokensBody.of(tokens)), Optional.empty());
    }

    static SignInBody of(Challenge challenge, SessionText session) {
        var asked = new Asked(Words.of(challenge.name()), session.reveal(), challenge.parameters());
        return new SignInBody("challenge", Optional.empty(), Optional.of(asked));
    }
}
