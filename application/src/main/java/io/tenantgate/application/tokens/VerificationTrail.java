package io.tenantgate.application.tokens;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.UnprovenRefusals;
import io.tenantgate.application.judgement.Reason;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Locale;

/// Records verifications that were refused; those of tokens that prove nothing are counted.
public final class VerificationTrail {
    private final AuditTrail trail;
    private final UnprovenRefusals unproven;

    public VerificationTrail(AuditTrail trail, UnprovenRefusals unproven) {
        this.trail = trail;
        this.unproven = unproven;
    }

    void refused(VerifyToken.Command command, Rejection.Plain rejection) {
        trail.refusedAlone(entry(command, ""), rejection);
    }

    void inactive(VerifyToken.Command command, Reason reason, TokenClaims claims) {
        var text = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        trail.refusedAlone(entry(command, claims.subject()), text);
    }

    void unproven(Origin origin) {
        unproven.count(origin.ip());
    }

    private static AuditTrail.Entry entry(VerifyToken.Command command, String subject) {
        var tenant = command.caller().tenant().or(command::tenant).orElse(TenantId.NONE);
        return new AuditTrail.Entry(tenant, command.caller().actor(), Action.TOKEN_VERIFY, subject, command.origin());
    }
}
