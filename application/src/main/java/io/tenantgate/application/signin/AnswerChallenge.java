package io.tenantgate.application.signin;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Challenges.Pending;
import io.tenantgate.application.provider.Authenticator.Answer;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.sessions.Tokens;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.secrets.SessionText;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.Optional;

/// Answers what the provider asked. The session is good for one tenant, client, challenge and time, and once: an answer
/// that the provider takes, or that ends the flow, uses it up; one that may be mended does not
/// (`spec/auth-flows-and-endpoints.md`, section 4.6), but only so many may follow each other.
public final class AnswerChallenge {
    private static final String PASSWORD_FIELD = "answers." + ChallengeAnswers.NEW_PASSWORD;

    private final Doors doors;
    private final PendingChallenges challenges;
    private final Arrival arrival;
    private final AuditTrail trail;

    public AnswerChallenge(Doors doors, PendingChallenges challenges, Arrival arrival, AuditTrail trail) {
        this.doors = doors;
        this.challenges = challenges;
        this.arrival = arrival;
        this.trail = trail;
    }

    public record Command(
            Origin origin, TenantId tenant, ChallengeName name, SessionText session, Map<String, String> answers) {
        public Command {
            answers = Map.copyOf(answers);
        }

        @Override
        public String toString() {
            return "Command[%s, %s]".formatted(tenant, name);
        }
    }

    public sealed interface Outcome {
        record SignedIn(Tokens tokens) implements Outcome {}

        record ChallengeRequired(Challenge challenge, SessionText session) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    private sealed interface Reading {
        record Refused(Rejection rejection) implements Reading {}

        record Ready(Visit visit, Pending pending) implements Reading {}
    }

    public Outcome handle(Command command) {
        return switch (doors.in(command.tenant(), () -> read(command))) {
            case Reading.Refused(var rejection) -> new Outcome.Refused(rejection);
            case Reading.Ready ready -> answer(command, ready);
        };
    }

    private Reading read(Command command) {
        return switch (doors.at(command.tenant())) {
            case Door.Closed(var rejection) -> new Reading.Refused(trail.shut(entry(command, ""), rejection));
            case Door.Open door ->
                ChallengeAnswers.objection(command.name(), command.answers())
                        .map(rejection -> refused(command, "", ChallengeAnswers.reasonOf(rejection), rejection))
                        .orElseGet(() -> find(command, door));
        };
    }

    private Reading find(Command command, Door.Open door) {
        var pending = challenges.attempt(command.tenant(), command.session());
        if (pending.isEmpty()) {
            return refused(command, "", "unknown-session", Plain.SESSION_EXPIRED);
        }
        var subject = pending.get().loginName().value();
        return objection(command, door, pending.get())
                .map(reason -> refused(command, subject, reason, Plain.SESSION_EXPIRED))
                .orElseGet(() -> ready(command, door, pending.get()));
    }

    private Optional<String> objection(Command command, Door.Open door, Pending pending) {
        if (pending.name() != command.name()) {
            return Optional.of("other-challenge");
        }
        if (!pending.clientId().equals(door.placement().client().id())) {
            return Optional.of("other-client");
        }
        return challenges.expired(pending) ? Optional.of("session-expired") : Optional.empty();
    }

    private static Reading ready(Command command, Door.Open door, Pending pending) {
        var visit = new Visit(door, pending.loginName(), Action.CHALLENGE_ANSWER, command.origin());
        return new Reading.Ready(visit, pending);
    }

    private Reading refused(Command command, String subject, String reason, Rejection rejection) {
        trail.refused(entry(command, subject), reason);
        return new Reading.Refused(rejection);
    }

    private static AuditTrail.Entry entry(Command command, String subject) {
        return new AuditTrail.Entry(
                command.tenant(), Actor.ANONYMOUS, Action.CHALLENGE_ANSWER, subject, command.origin());
    }

    private Outcome answer(Command command, Reading.Ready ready) {
        var visit = ready.visit();
        var arrived = doors.call(visit.door(), () -> prepare(command, ready), result -> conclude(ready, result));
        return switch (arrived) {
            case Arrived.SignedIn(var tokens) -> new Outcome.SignedIn(tokens);
            case Arrived.ChallengeRequired(var asked, var session) -> new Outcome.ChallengeRequired(asked, session);
            case Arrived.Refused(var rejection) -> new Outcome.Refused(ChallengeAnswers.among(rejection));
            case Arrived.TurnedAway away -> new Outcome.Refused(arrival.takeBack(visit, away));
        };
    }

    private Prepared<Result> prepare(Command command, Reading.Ready ready) {
        var door = ready.visit().door();
        var session = challenges.providerSession(ready.pending());
        var answer = new Answer(ready.pending().username(), command.name(), session, command.answers());
        return door.provider().authenticator().answer(door.placement(), command.tenant(), command.origin(), answer);
    }

    private Arrived conclude(Reading.Ready ready, Result result) {
        return mendable(result) || challenges.take(ready.pending())
                ? arrival.conclude(ready.visit(), result, PASSWORD_FIELD)
                : arrival.replayed(ready.visit(), result);
    }

    private static boolean mendable(Result result) {
        return switch (result) {
            case Result.Proven _, Result.Challenged _ -> false;
            case Result.Refused(var reason) -> mendable(reason);
        };
    }

    private static boolean mendable(Reason reason) {
        return switch (reason) {
            case Reason.WeakPassword _, Reason.BadAttributes _, Reason.BadAnswer _, Reason.ReadOnlyAttribute _ -> true;
            case Reason.Plain plain -> plain == Reason.Plain.CODE_MISMATCH;
            case Reason.NotAdmitted _ -> false;
        };
    }
}
