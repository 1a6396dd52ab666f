package io.tenantgate.userpools.signin;

import static io.tenantgate.userpools.Refusal.Reason.SESSION_EXPIRED;
import static io.tenantgate.userpools.Refusal.Reason.SESSION_INVALID;
import static io.tenantgate.userpools.Refusal.Reason.SESSION_USED;

import io.tenantgate.userpools.OpaqueToken;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.port.ChallengeSessions;
import io.tenantgate.userpools.port.ChallengeSessions.Pending;
import io.tenantgate.userpools.port.Ids;
import io.tenantgate.userpools.tokens.Bearer;
import java.time.InstantSource;
import java.util.Optional;

/// Shows challenges, and judges what comes back with an answer: a session is good for the pool, client, account, realm
/// and step that it was opened for, for the client's session validity, and once (`auth-flows-and-endpoints.md`, section
/// 4.6).
public final class ChallengeDesk {
    /// A session of somebody else, or of nobody.
    static final Refusal FOREIGN = SESSION_INVALID;

    private final ChallengeSessions sessions;
    private final Ids ids;
    private final InstantSource clock;

    public ChallengeDesk(ChallengeSessions sessions, Ids ids, InstantSource clock) {
        this.sessions = sessions;
        this.ids = ids;
        this.clock = clock;
    }

    SignInOutcome.Challenged show(Bearer bearer, Step step) {
        var session = new OpaqueToken(ids.secret());
        var client = bearer.client();
        sessions.open(new Pending(
                client.pool(),
                session.hash(),
                client.id(),
                bearer.account().sub(),
                step.name().name(),
                bearer.realm(),
                clock.instant().plus(client.settings().sessionValidity()),
                false));
        return new SignInOutcome.Challenged(
                step.name(), session, bearer.account().username(), step.parameters(bearer));
    }

    /// What came back: the session, or why it is none.
    sealed interface Returned {
        record Good(Pending session) implements Returned {}

        record Bad(Refusal refusal) implements Returned {}
    }

    /// A look without a lock.
    Returned look(Caller caller, OpaqueToken session, ChallengeName name) {
        return judge(caller, name, sessions.find(caller.pool(), session.hash()));
    }

    /// The same, held until the transaction ends.
    Returned take(Caller caller, OpaqueToken session, ChallengeName name) {
        return judge(caller, name, sessions.lock(caller.pool(), session.hash()));
    }

    /// The answer was good: nobody answers again.
    void close(Pending session) {
        sessions.use(session.pool(), session.id());
    }

    private Returned judge(Caller caller, ChallengeName name, Optional<Pending> found) {
        var own = found.filter(session -> session.client().equals(caller.client()))
                .filter(session -> session.realm().equals(caller.realm()))
                .filter(session -> session.step().equals(name.name()));
        return own.map(this::judge).orElseGet(() -> new Returned.Bad(FOREIGN));
    }

    private Returned judge(Pending session) {
        if (session.used()) {
            return new Returned.Bad(SESSION_USED);
        }
        return clock.instant().isBefore(session.expiresAt())
                ? new Returned.Good(session)
                : new Returned.Bad(SESSION_EXPIRED);
    }
}
