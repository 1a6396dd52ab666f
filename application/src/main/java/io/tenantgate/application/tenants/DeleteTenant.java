package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Deletions;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// Shuts a tenant at once and, when its grace is over, lets [FinishDeletion] delete it. Until then [ResumeTenant]
/// undoes it. One that is being deleted stays so, keeps its day and, where its provider was away, is tried again now.
/// One that never came to be is deleted like any other.
public final class DeleteTenant {
    /// No call that began before the deletion takes longer.
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private final Scopes scopes;
    private final Tenants tenants;
    private final Deletions deletions;
    private final DeletionGrace grace;
    private final AuditTrail trail;

    public DeleteTenant(Scopes scopes, Tenants tenants, Deletions deletions, DeletionGrace grace, AuditTrail trail) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.deletions = deletions;
        this.grace = grace;
        this.trail = trail;
    }

    public record Command(Caller caller, Origin origin, TenantId tenant) {}

    public sealed interface Outcome {
        record Deleting(Tenant tenant) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        var unlawful = Authority.ofOperator(command.caller());
        if (unlawful.isPresent()) {
            return new Outcome.Refused(trail.refusedAlone(entry(command), unlawful.get()));
        }
        return scopes.in(Scope.of(command.tenant()), () -> delete(command));
    }

    private Outcome delete(Command command) {
        var now = trail.now();
        if (deletions.intend(command.tenant(), deletesAt(command.tenant(), now), now)) {
            var tenant = tenants.find(command.tenant()).orElseThrow();
            trail.success(
                    entry(command),
                    Map.of(
                            "slug", tenant.slug().value(),
                            "deletes_at", tenant.deletesAt().orElseThrow().toString()));
            return new Outcome.Deleting(tenant);
        }
        return tenants.find(command.tenant())
                .map(tenant -> standing(command, tenant))
                .orElseGet(() -> refused(command, Plain.TENANT_NOT_FOUND, "no-such-tenant"));
    }

    /// Somebody may be provisioning it just now: what they make is looked for when they are done.
    private Instant deletesAt(TenantId tenant, Instant now) {
        var due = now.plus(grace.time());
        var settled = now.plus(UNDER_WAY);
        boolean placed = tenants.find(tenant).flatMap(Tenant::placement).isPresent();
        return placed || due.isAfter(settled) ? due : settled;
    }

    private Outcome standing(Command command, Tenant tenant) {
        return switch (tenant.status()) {
            case DELETING -> new Outcome.Deleting(tenant);
            case PROVISIONING, ACTIVE, SUSPENDED, FAILED -> refused(command, Plain.CONFLICT, "changed-meanwhile");
        };
    }

    private Outcome refused(Command command, Rejection rejection, String reason) {
        trail.refused(entry(command), reason);
        return new Outcome.Refused(rejection);
    }

    private static AuditTrail.Entry entry(Command command) {
        return new AuditTrail.Entry(
                command.tenant(), command.caller().actor(), Action.TENANT_DELETE, "", command.origin());
    }
}
