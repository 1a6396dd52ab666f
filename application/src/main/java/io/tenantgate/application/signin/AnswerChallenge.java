package io.tenantgate.application.signin;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.sessions.Tokens;
import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.secrets.SessionText;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;

/// Answers what the provider asked.
public final class AnswerChallenge {
    public record Command(
            Origin origin, TenantId tenant, ChallengeName name, SessionText session, Map<String, String> answers) {}

    public sealed interface Outcome {
        record SignedIn(Tokens tokens) implements Outcome {}

        record ChallengeRequired(Challenge challenge, SessionText session) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
