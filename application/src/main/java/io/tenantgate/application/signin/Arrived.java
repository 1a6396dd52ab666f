package io.tenantgate.application.signin;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.sessions.Tokens;
import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.secrets.SessionText;
import java.util.Optional;

/// How a visit ended.
sealed interface Arrived {
    record SignedIn(Tokens tokens) implements Arrived {}

    record ChallengeRequired(Challenge challenge, SessionText session) implements Arrived {}

    record Refused(Rejection rejection) implements Arrived {}

    /// Refused although the provider has let them in: what it handed out is to be revoked.
    record TurnedAway(Rejection rejection, Optional<ProviderToken> handedOut) implements Arrived {}
}
