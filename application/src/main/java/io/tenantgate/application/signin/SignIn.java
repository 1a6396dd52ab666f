package io.tenantgate.application.signin;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.sessions.Tokens;
import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.secrets.SessionText;
import io.tenantgate.domain.tenancy.TenantId;

/// Signs a member in with a password.
public final class SignIn {
    public record Command(Origin origin, TenantId tenant, LoginName loginName, Password password) {}

    public sealed interface Outcome {
        record SignedIn(Tokens tokens) implements Outcome {}

        record ChallengeRequired(Challenge challenge, SessionText session) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
