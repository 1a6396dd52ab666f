package io.tenantgate.application.tokens;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.judgement.JudgeToken;
import io.tenantgate.application.judgement.Judgement;
import io.tenantgate.application.judgement.Reason;
import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Tells to which tenant and user a token belongs, if it may be used now. For operators, and for a tenant's keys of the
/// scope `tokens:verify`, to which the tokens of other tenants are as good as none.
public final class VerifyToken {
    private final JudgeToken judge;
    private final Requirements requirements;
    private final VerificationTrail trail;

    public VerifyToken(JudgeToken judge, Requirements requirements, VerificationTrail trail) {
        this.judge = judge;
        this.requirements = requirements;
        this.trail = trail;
    }

    /// @param tenant the only one that is accepted, if given
    public record Command(Caller caller, Origin origin, String token, Optional<TenantId> tenant, Requirement require) {
        @Override
        public String toString() {
            return "Command[%s]".formatted(origin);
        }
    }

    public sealed interface Outcome {
        record Active(Tenant tenant, Membership member, TokenClaims claims) implements Outcome {}

        record Inactive(Reason reason) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return switch (command.caller()) {
            case Caller.Operator _ -> judge(command, command.tenant());
            case Caller.TenantKey(var key) when key.allows(KeyScope.TOKENS_VERIFY) -> ofTenant(command, key.tenant());
            case Caller.TenantKey _, Caller.User _ -> refuse(command, Plain.FORBIDDEN);
            case Caller.Anonymous _ -> refuse(command, Plain.INVALID_TOKEN);
        };
    }

    private Outcome refuse(Command command, Plain rejection) {
        trail.refused(command, rejection);
        return new Outcome.Refused(rejection);
    }

    private Outcome ofTenant(Command command, TenantId own) {
        return command.tenant().filter(asked -> !asked.equals(own)).isPresent()
                ? refuse(command, Plain.WRONG_TENANT)
                : judge(command, Optional.of(own));
    }

    private Outcome judge(Command command, Optional<TenantId> expected) {
        return switch (judge.judge(command.token())) {
            case Judgement.Good good -> good(command, good, expected);
            case Judgement.Bad(var reason, var claims) -> inactive(command, reason, Optional.of(claims));
            case Judgement.Unproven(var reason) -> inactive(command, reason, Optional.empty());
        };
    }

    private Outcome good(Command command, Judgement.Good good, Optional<TenantId> expected) {
        var tenant = good.facts().tenant();
        if (expected.filter(id -> !id.equals(tenant.id())).isPresent()) {
            return inactive(command, Reason.WRONG_TENANT, Optional.of(good.claims()));
        }
        return requirements.met(command.require(), good)
                ? new Outcome.Active(tenant, good.facts().member(), good.claims())
                : inactive(command, Reason.REQUIREMENT, Optional.of(good.claims()));
    }

    private Outcome inactive(Command command, Reason reason, Optional<TokenClaims> claims) {
        claims.ifPresentOrElse(
                proven -> trail.inactive(command, reason, proven), () -> trail.unproven(command.origin()));
        return new Outcome.Inactive(reason);
    }
}
