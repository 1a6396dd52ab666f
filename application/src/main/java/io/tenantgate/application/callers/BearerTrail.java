package io.tenantgate.application.callers;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.judgement.Judgement;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Locale;
import java.util.Map;

/// Records bearers that were refused: each one whose signature was proven, and the others as sums.
public final class BearerTrail {
    private final Scopes scopes;
    private final AuditTrail trail;
    private final UnprovenRefusals unproven;

    public BearerTrail(Scopes scopes, AuditTrail trail, UnprovenRefusals unproven) {
        this.scopes = scopes;
        this.trail = trail;
        this.unproven = unproven;
    }

    void refused(Judgement.Bad bad, Origin origin) {
        var reason = bad.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        record(TenantId.NONE, bad.claims(), origin, reason);
    }

    void refused(Judgement.Good idToken, Origin origin) {
        record(idToken.facts().tenant().id(), idToken.claims(), origin, "id-token");
    }

    /// Records a caller who came to another tenant than the own, in the trail of the own one.
    public void outsider(Caller caller, Origin origin) {
        var home = caller.tenant().orElse(TenantId.NONE);
        trail.refusedAlone(new AuditTrail.Entry(home, caller.actor(), Action.BEARER_USE, "", origin), "wrong-tenant");
    }

    private void record(TenantId tenant, TokenClaims claims, Origin origin, String reason) {
        var entry = new AuditTrail.Entry(tenant, Actor.ANONYMOUS, Action.BEARER_USE, claims.subject(), origin);
        scopes.in(Scope.of(tenant), () -> {
            trail.refused(entry, reason);
            return entry;
        });
    }

    /// Writes the sums of what was refused unproven since the last call.
    public void writeSums() {
        unproven.drain().forEach((address, count) -> {
            var origin = new Origin(address, "", "");
            var entry = new AuditTrail.Entry(TenantId.NONE, Actor.SYSTEM, Action.BEARER_USE, "", origin);
            scopes.in(Scope.of(TenantId.NONE), () -> {
                trail.refused(entry, "unproven", Map.of("count", count.toString()));
                return entry;
            });
        });
    }
}
