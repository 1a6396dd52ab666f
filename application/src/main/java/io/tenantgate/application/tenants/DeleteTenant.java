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
import java.util.Map;

/// Shuts a tenant at once and, when its grace is over, lets [FinishDeletion] delete it. Until then [ResumeTenant]
/// undoes
/// it. One that is being deleted stays so, and keeps its day.
public final class DeleteTenant {
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
            trail.refusedAlone(entry(command), unlawful.get());
            return new Outcome.Refused(unlawful.get());
        }
        return scopes.in(Scope.of(command.tenant()), () -> delete(command));
    }

    private Outcome delete(Command command) {
        var now = trail.now();
        if (deletions.intend(command.tenant(), now.plus(grace.time()), now)) {
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

    private Outcome standing(Command command, Tenant tenant) {
        return switch (tenant.status()) {
            case DELETING -> new Outcome.Deleting(tenant);
            case PROVISIONING -> refused(command, Plain.CONFLICT, "provisioning");
            case FAILED -> refused(command, Plain.CONFLICT, "failed");
            case ACTIVE, SUSPENDED -> refused(command, Plain.CONFLICT, "changed-meanwhile");
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
