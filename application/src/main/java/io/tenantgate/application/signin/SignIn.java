package io.tenantgate.application.signin;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.sessions.Tokens;
import io.tenantgate.application.signin.LoginNames.Reading;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.secrets.SessionText;
import io.tenantgate.domain.tenancy.TenantId;

/// Signs a member in with a password.
public final class SignIn {
    private final Doors doors;
    private final LoginNames loginNames;
    private final Arrival arrival;
    private final AuditTrail trail;

    public SignIn(Doors doors, LoginNames loginNames, Arrival arrival, AuditTrail trail) {
        this.doors = doors;
        this.loginNames = loginNames;
        this.arrival = arrival;
        this.trail = trail;
    }

    public record Command(Origin origin, TenantId tenant, LoginName loginName, Password password) {}

    public sealed interface Outcome {
        record SignedIn(Tokens tokens) implements Outcome {}

        record ChallengeRequired(Challenge challenge, SessionText session) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return switch (loginNames.read(command.tenant(), command.loginName())) {
            case Reading.Closed(var rejection) -> new Outcome.Refused(trail.shut(entry(command), rejection));
            case Reading.Ready ready -> begin(command, ready);
        };
    }

    private static AuditTrail.Entry entry(Command command) {
        var subject = command.loginName().value();
        return new AuditTrail.Entry(command.tenant(), Actor.ANONYMOUS, Action.SIGN_IN, subject, command.origin());
    }

    private Outcome begin(Command command, Reading.Ready ready) {
        var visit = new Visit(ready.door(), command.loginName(), Action.SIGN_IN, command.origin());
        var arrived = doors.call(
                ready.door(), () -> prepare(command, ready), result -> arrival.conclude(visit, result, "password"));
        return outcomeOf(visit, arrived);
    }

    /// Where the password is not the member's, the newest open sign-up of that name is tried, whether there is a
    /// member or not: its right password is told that it is not confirmed. Without one, an account that nobody has
    /// is tried, so that the work tells as little as the answer of who is a member and who has just signed up.
    private static Prepared<Result> prepare(Command command, Reading.Ready ready) {
        var member = begin(command, ready.door(), ready.meaning().account());
        if (!member.provenWrong()) {
            return member;
        }
        var beside = begin(command, ready.door(), ready.meaning().beside());
        return () -> either(member.apply(), beside);
    }

    private static Prepared<Result> begin(Command command, Door.Open door, AccountRef account) {
        var authenticator = door.provider().authenticator();
        return authenticator.begin(door.placement(), command.tenant(), command.origin(), account, command.password());
    }

    private static Result either(Result member, Prepared<Result> attempt) {
        if (!member.equals(new Result.Refused(Reason.Plain.WRONG_CREDENTIALS))) {
            return member;
        }
        var unconfirmed = new Result.Refused(Reason.Plain.UNCONFIRMED);
        return attempt.apply().equals(unconfirmed) ? unconfirmed : member;
    }

    private Outcome outcomeOf(Visit visit, Arrived arrived) {
        return switch (arrived) {
            case Arrived.SignedIn(var tokens) -> new Outcome.SignedIn(tokens);
            case Arrived.ChallengeRequired(var asked, var session) -> new Outcome.ChallengeRequired(asked, session);
            case Arrived.Refused(var rejection) -> new Outcome.Refused(rejection);
            case Arrived.TurnedAway away -> new Outcome.Refused(arrival.takeBack(visit, away));
        };
    }
}
