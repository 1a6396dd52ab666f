package io.tenantgate.application.domains;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.domains.DomainClaim;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;

/// Writes down what is done to domains.
public final class DomainTrail {
    private final AuditTrail trail;

    public DomainTrail(AuditTrail trail) {
        this.trail = trail;
    }

    /// Who does it, from where.
    record Deed(Caller caller, Origin origin, TenantId tenant, Action action) {
        AuditTrail.Entry entry() {
            return new AuditTrail.Entry(tenant, caller.actor(), action, "", origin);
        }
    }

    Instant now() {
        return trail.now();
    }

    void done(Deed deed, DomainClaim claim) {
        trail.success(deed.entry(), details(claim));
    }

    /// In the trail of the tenant that has lost its domain.
    void lapsed(DomainClaim claim) {
        var entry = new AuditTrail.Entry(claim.tenant(), Actor.SYSTEM, Action.DOMAIN_LAPSE, "", Origin.UNKNOWN);
        trail.success(entry, details(claim));
    }

    Rejection refused(Deed deed, Rejection rejection) {
        return trail.refusedAlone(deed.entry(), rejection);
    }

    void refused(Deed deed, DomainClaim claim, String reason) {
        trail.refused(deed.entry(), reason, details(claim));
    }

    Rejection shut(Deed deed, Rejection.Plain rejection) {
        return trail.shut(deed.entry(), rejection);
    }

    private static Map<String, String> details(DomainClaim claim) {
        return Map.of("domain", claim.name().value(), "claim", claim.id().toString());
    }
}
