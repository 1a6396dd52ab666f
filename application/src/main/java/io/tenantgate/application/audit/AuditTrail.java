package io.tenantgate.application.audit;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.port.AuditLog;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.audit.AuditEvent;
import io.tenantgate.domain.audit.AuditOutcome;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/// Writes what happened, in the transaction of what it records.
public final class AuditTrail {
    private final AuditLog log;
    private final Scopes scopes;
    private final Ids ids;
    private final InstantSource clock;

    public AuditTrail(AuditLog log, Scopes scopes, Ids ids, InstantSource clock) {
        this.log = log;
        this.scopes = scopes;
        this.ids = ids;
        this.clock = clock;
    }

    /// Who did what to whom, from where.
    ///
    /// @param subject the person whom it concerns, such as a login name; empty where nobody is
    public record Entry(TenantId tenant, Actor actor, Action action, String subject, Origin origin) {
        /// The same, by somebody who is known by now.
        public Entry by(Actor known) {
            return new Entry(tenant, known, action, subject, origin);
        }

        private Entry at(TenantId other) {
            return new Entry(other, actor, action, subject, origin);
        }
    }

    /// The time of what is recorded now.
    public Instant now() {
        return clock.instant();
    }

    public void success(Entry entry, Map<String, String> details) {
        add(entry, AuditOutcome.SUCCESS, "", details);
    }

    public void success(Entry entry) {
        success(entry, Map.of());
    }

    /// A challenge was shown.
    public void challenged(Entry entry, String challenge) {
        add(entry, AuditOutcome.CHALLENGE, "", Map.of("challenge", challenge));
    }

    public void refused(Entry entry, String reason) {
        refused(entry, reason, Map.of());
    }

    public void refused(Entry entry, String reason, Map<String, String> details) {
        add(entry, AuditOutcome.REFUSED, reason, details);
    }

    /// A refusal before anything else was written, in a transaction of its own.
    public void refusedAlone(Entry entry, String reason) {
        scopes.in(Scope.of(entry.tenant()), () -> {
            refused(entry, reason);
            return entry;
        });
    }

    /// The same, where the caller is told the reason, which is given back. A tenant that was not found is nobody's.
    public Rejection refusedAlone(Entry entry, Rejection rejection) {
        boolean nobodys = rejection == Rejection.Plain.TENANT_NOT_FOUND;
        refusedAlone(nobodys ? entry.at(TenantId.NONE) : entry, Reasons.textOf(rejection));
        return rejection;
    }

    /// A refusal because the tenant is closed.
    public Rejection shut(Entry entry, Rejection.Plain rejection) {
        return refusedAlone(entry, rejection);
    }

    private void add(Entry entry, AuditOutcome outcome, String reason, Map<String, String> details) {
        var origin = entry.origin();
        var now = clock.instant();
        log.add(new AuditEvent(
                ids.at(now),
                now,
                entry.tenant(),
                entry.actor(),
                entry.action(),
                outcome,
                reason,
                entry.subject(),
                origin.ip(),
                origin.userAgent(),
                origin.requestId(),
                details));
    }
}
