package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One step of a tenant's life, by an operator.
public final class ChangeStatus {
    private final Scopes scopes;
    private final Tenants tenants;
    private final AuditTrail trail;

    public ChangeStatus(Scopes scopes, Tenants tenants, AuditTrail trail) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.trail = trail;
    }

    record Move(TenantStatus from, TenantStatus to) {}

    /// @param moves of which the first is taken that may be
    /// @param stays who is there already stays there
    record Step(Action action, List<Move> moves, TenantStatus stays) {
        Step {
            moves = List.copyOf(moves);
        }
    }

    /// Takes the step; the answer is why not.
    Optional<Rejection> refusal(Caller caller, Origin origin, TenantId tenant, Step step) {
        var entry = new AuditTrail.Entry(tenant, caller.actor(), step.action(), "", origin);
        var unlawful = Authority.ofOperator(caller);
        if (unlawful.isPresent()) {
            trail.refusedAlone(entry, unlawful.get());
            return unlawful;
        }
        return scopes.in(Scope.of(tenant), () -> take(entry, tenant, step));
    }

    private Optional<Rejection> take(AuditTrail.Entry entry, TenantId tenant, Step step) {
        var taken = step.moves().stream()
                .filter(move -> tenants.change(tenant, move.from(), move.to(), trail.now()))
                .findFirst();
        if (taken.isPresent()) {
            var move = taken.get();
            trail.success(entry, Map.of("from", text(move.from()), "to", text(move.to())));
            return Optional.empty();
        }
        var status = tenants.find(tenant).map(Tenant::status);
        if (status.filter(step.stays()::equals).isPresent()) {
            return Optional.empty();
        }
        trail.refused(entry, status.map(ChangeStatus::text).orElse("no-such-tenant"));
        return Optional.of(status.isPresent() ? Plain.CONFLICT : Plain.TENANT_NOT_FOUND);
    }

    private static String text(TenantStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
