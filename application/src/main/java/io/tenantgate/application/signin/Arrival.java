package io.tenantgate.application.signin;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.sessions.Revocation;
import io.tenantgate.application.sessions.SessionBook;
import io.tenantgate.application.signin.Admission.Denial;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.auth.IssuedTokens;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.secrets.ProviderToken;
import java.util.Map;
import java.util.Optional;

/// What follows once the provider has answered, at the beginning and after every challenge: the one place that opens a
/// session, keeps a challenge or refuses.
public final class Arrival {
    private final Admission admission;
    private final Adoption adoption;
    private final SessionBook sessions;
    private final PendingChallenges challenges;
    private final AuditTrail trail;

    public Arrival(
            Admission admission,
            Adoption adoption,
            SessionBook sessions,
            PendingChallenges challenges,
            AuditTrail trail) {
        this.admission = admission;
        this.adoption = adoption;
        this.sessions = sessions;
        this.challenges = challenges;
        this.trail = trail;
    }

    /// In a transaction of the tenant.
    Arrived conclude(Visit visit, Result result, String passwordField) {
        return switch (result) {
            case Result.Proven proven -> proven(visit, proven);
            case Result.Challenged challenged -> challenged(visit, challenged);
            case Result.Refused(var reason) -> refused(visit, reason, passwordField);
        };
    }

    private Arrived proven(Visit visit, Result.Proven proven) {
        var tokens = proven.tokens();
        return switch (answer(visit, proven)) {
            case Admission.Answer.Admitted(var member) -> admitted(visit, member, tokens);
            case Admission.Answer.Denied(var denial) ->
                denial == Denial.NOT_YET_A_MEMBER
                        ? adopted(visit, tokens)
                        : turnedAway(visit, tokens, denial, denial.text());
        };
    }

    private Admission.Answer answer(Visit visit, Result.Proven proven) {
        var tenant = visit.door().tenant().id();
        var subject = new Subject(
                visit.door().placement().pool().issuer(), proven.tokens().subject());
        var shown = proven.pass().flatMap(pass -> pass.answerTo(tenant, visit.entrance(), subject));
        return shown.isPresent() ? shown.get() : admission.ask(tenant, visit.entrance(), subject);
    }

    private Arrived adopted(Visit visit, IssuedTokens tokens) {
        return switch (adoption.of(visit, tokens)) {
            case Adoption.Result.Adopted(var member) -> admitted(visit, member, tokens);
            case Adoption.Result.Refused(var reason) -> turnedAway(visit, tokens, Denial.NOT_A_MEMBER, reason);
        };
    }

    private Arrived turnedAway(Visit visit, IssuedTokens tokens, Denial denial, String reason) {
        trail.refused(visit.entry(), reason);
        return new Arrived.TurnedAway(Refusals.of(denial, visit.door().tenant()), tokens.refreshToken());
    }

    private Arrived admitted(Visit visit, Membership member, IssuedTokens tokens) {
        var opened = sessions.open(member, visit.door().placement(), tokens, visit.origin());
        var known = new Actor(Actor.Type.USER, member.id().toString());
        trail.success(
                visit.entry().by(known), Map.of("session", opened.session().toString()));
        return new Arrived.SignedIn(opened.tokens());
    }

    private Arrived challenged(Visit visit, Result.Challenged challenged) {
        var session = challenges.add(visit, challenged);
        trail.challenged(visit.entry(), challenged.challenge().name().text());
        return new Arrived.ChallengeRequired(shown(visit, challenged.challenge()), session);
    }

    private static Challenge shown(Visit visit, Challenge challenge) {
        return AuthenticatorLink.in(challenge, visit.door().tenant().name(), visit.loginName());
    }

    private Arrived refused(Visit visit, Reason reason, String passwordField) {
        trail.refused(visit.entry(), reason.text());
        return new Arrived.Refused(Refusals.of(reason, visit.door().tenant(), passwordField));
    }

    /// The challenge was answered before, by whoever came first.
    Arrived replayed(Visit visit, Result result) {
        trail.refused(visit.entry(), "challenge-replayed");
        return new Arrived.TurnedAway(Plain.SESSION_EXPIRED, handedOut(result));
    }

    private static Optional<ProviderToken> handedOut(Result result) {
        return switch (result) {
            case Result.Proven proven -> proven.tokens().refreshToken();
            case Result.Challenged _, Result.Refused _ -> Optional.empty();
        };
    }

    /// Takes back what the provider handed out, when the transaction has ended.
    Rejection takeBack(Visit visit, Arrived.TurnedAway turnedAway) {
        Revocation.of(turnedAway.handedOut().stream().toList()).at(visit.door());
        return turnedAway.rejection();
    }
}
