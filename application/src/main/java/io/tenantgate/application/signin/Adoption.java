package io.tenantgate.application.signin;

import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.TokenParser;
import io.tenantgate.application.signin.Admission.Denial;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.auth.IssuedTokens;
import io.tenantgate.domain.members.Membership;

/// Makes the membership of somebody whose account was there before, at their first sign-in. The token must hold the
/// tenant's evidence, and of those who come at once by one account each finds the same membership. In the tenant's
/// transaction.
public final class Adoption {
    private final TokenParser parser;
    private final Barriers barriers;
    private final Members members;
    private final Ids ids;
    private final AuditTrail trail;

    public Adoption(TokenParser parser, Barriers barriers, Members members, Ids ids, AuditTrail trail) {
        this.parser = parser;
        this.barriers = barriers;
        this.members = members;
        this.ids = ids;
        this.trail = trail;
    }

    /// What came of it.
    sealed interface Result {
        record Adopted(Membership member) implements Result {}

        /// @param reason a word for the trail
        record Refused(String reason) implements Result {}
    }

    Result of(Visit visit, IssuedTokens tokens) {
        return Newcomer.of(visit, tokens, parser)
                .filter(Newcomer::hasEvidence)
                .map(this::of)
                .orElseGet(() -> new Result.Refused(Denial.NO_EVIDENCE.text()));
    }

    private Result of(Newcomer newcomer) {
        return barriers.against(newcomer).<Result>map(Result.Refused::new).orElseGet(() -> enter(newcomer));
    }

    private Result enter(Newcomer newcomer) {
        var member = newcomer.as(ids.next(), trail.now());
        if (members.add(member)) {
            var known = new Actor(Actor.Type.USER, member.id().toString());
            trail.success(newcomer.visit().entryOf(Action.MEMBERSHIP_ADOPT).by(known));
            return new Result.Adopted(member);
        }
        return members.bySubject(member.tenant(), member.subject())
                .filter(Membership::active)
                .<Result>map(Result.Adopted::new)
                .orElseGet(() -> new Result.Refused("name-taken"));
    }
}
