package io.tenantgate.application.sessions;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.Sessions;
import io.tenantgate.application.port.Sessions.Held;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.signin.Admission;
import io.tenantgate.application.signin.Refusals;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.auth.IssuedTokens;
import io.tenantgate.domain.secrets.SessionText;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;

/// New tokens for a live session: tenant and membership first, then the family's rule, then the provider. All of it is
/// one transaction where the provider joins ours.
public final class RefreshSession {
    private final Doors doors;
    private final Sessions sessions;
    private final SessionBook book;
    private final AuditTrail trail;

    public RefreshSession(Doors doors, Sessions sessions, SessionBook book, AuditTrail trail) {
        this.doors = doors;
        this.sessions = sessions;
        this.book = book;
        this.trail = trail;
    }

    public record Command(Origin origin, TenantId tenant, SessionText refreshToken) {}

    public sealed interface Outcome {
        record Refreshed(Tokens tokens) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return doors.plan(
                command.tenant(),
                () -> sessions.lock(command.tenant(), command.refreshToken().sha256())
                        .map(held -> enter(command, held))
                        .orElseGet(() -> Plan.answer(unknown(command))));
    }

    private Outcome unknown(Command command) {
        return switch (doors.at(command.tenant())) {
            case Door.Closed(var rejection) -> new Outcome.Refused(trail.shut(entry(command), rejection));
            case Door.Open _ -> refused(entry(command), "unknown-token", Plain.INVALID_TOKEN);
        };
    }

    private Plan<Outcome> enter(Command command, Held held) {
        return switch (doors.at(held.standing().tenant())) {
            case Door.Closed(var rejection) -> Plan.answer(new Outcome.Refused(trail.shut(entry(command), rejection)));
            case Door.Open door -> admit(command, held, door);
        };
    }

    private static AuditTrail.Entry entry(Command command) {
        return new AuditTrail.Entry(command.tenant(), Actor.ANONYMOUS, Action.TOKEN_REFRESH, "", command.origin());
    }

    private Plan<Outcome> admit(Command command, Held held, Door.Open door) {
        return switch (Admission.judge(held.standing())) {
            case Admission.Answer.Admitted(var member) -> judge(new Refreshing(command, held, member, door));
            case Admission.Answer.Denied(var denial) -> {
                var rejection = told(Refusals.of(denial, door.tenant()));
                yield Plan.answer(refused(entry(command), denial.text(), rejection));
            }
        };
    }

    private Plan<Outcome> judge(Refreshing it) {
        return switch (FamilyRule.judge(it.held().token(), it.held().session(), trail.now())) {
            case ROTATE -> refresh(it);
            case SIBLING -> sibling(it);
            case REUSED -> reused(it);
            case ENDED -> Plan.answer(invalid(it, "session-ended"));
            case EXPIRED -> Plan.answer(invalid(it, "session-expired"));
        };
    }

    private Plan<Outcome> sibling(Refreshing it) {
        var session = it.held().session();
        return sessions.liveTokens(session.tenant(), session.id()) < FamilyRule.MOST_LIVE
                ? refresh(it)
                : Plan.answer(invalid(it, "too-many-siblings"));
    }

    private Plan<Outcome> reused(Refreshing it) {
        var session = it.held().session();
        sessions.end(session.tenant(), session.id(), trail.now());
        var revocation = Revocation.of(List.of(book.providerToken(session)));
        return Plan.call(it.door().provider(), () -> revocation.at(it.door()), done -> {
            trail.refused(it.entry(Action.TOKEN_REUSE), "token-reused", done.details());
            return new Outcome.Refused(Plain.INVALID_TOKEN);
        });
    }

    private Plan<Outcome> refresh(Refreshing it) {
        var session = it.held().session();
        var place = it.door().placement();
        var provider = it.door().provider();
        return Plan.call(
                provider,
                () -> provider.authenticator()
                        .refresh(
                                place,
                                session.tenant(),
                                it.command().origin(),
                                session.username(),
                                book.providerToken(session)),
                result -> conclude(it, result));
    }

    private Outcome conclude(Refreshing it, Result result) {
        return switch (result) {
            case Result.Proven proven -> refreshed(it, proven.tokens());
            case Result.Refused(var reason) -> refusedByProvider(it, reason);
            case Result.Challenged _ -> throw new IllegalStateException("A refresh is never challenged");
        };
    }

    private Outcome refreshed(Refreshing it, IssuedTokens tokens) {
        var rotated = book.rotate(it.held(), tokens);
        trail.success(it.entry(Action.TOKEN_REFRESH));
        return new Outcome.Refreshed(rotated);
    }

    private Outcome refusedByProvider(Refreshing it, Reason reason) {
        if (reason == Reason.Plain.REFRESH_INVALID) {
            var session = it.held().session();
            sessions.end(session.tenant(), session.id(), trail.now());
        }
        var rejection = told(Refusals.of(reason, it.door().tenant(), "refresh_token"));
        return refused(it.entry(Action.TOKEN_REFRESH), reason.text(), rejection);
    }

    private Outcome invalid(Refreshing it, String reason) {
        return refused(it.entry(Action.TOKEN_REFRESH), reason, Plain.INVALID_TOKEN);
    }

    private Outcome refused(AuditTrail.Entry entry, String reason, Rejection rejection) {
        trail.refused(entry, reason);
        return new Outcome.Refused(rejection);
    }

    /// No password is typed here: what a sign-in calls wrong credentials is a token that is good no more.
    private static Rejection told(Rejection rejection) {
        return rejection == Plain.INVALID_CREDENTIALS || rejection == Plain.NOT_A_MEMBER
                ? Plain.INVALID_TOKEN
                : rejection;
    }
}
