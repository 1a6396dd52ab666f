package io.tenantgate.application.audit;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.AuditEvents;
import io.tenantgate.application.port.AuditEvents.Filter;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.SealedTrail;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// Who may read whose trail: a tenant's administration its own, operators everybody's: that of no tenant too, and
/// that of a tenant which is deleted. The answer is why not.
public final class TrailAuthority {
    private final Scopes scopes;
    private final Tenants tenants;
    private final AuditEvents events;
    private final SealedTrail sealed;

    public TrailAuthority(Scopes scopes, Tenants tenants, AuditEvents events, SealedTrail sealed) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.events = events;
        this.sealed = sealed;
    }

    Optional<Rejection> over(TenantId tenant, Caller caller) {
        if (tenant.equals(TenantId.NONE)) {
            return Authority.ofOperator(caller);
        }
        return Authority.over(tenant, caller, KeyScope.AUDIT_READ).or(() -> unknown(tenant));
    }

    private Optional<Rejection> unknown(TenantId tenant) {
        boolean known = scopes.in(Scope.of(tenant), () -> tenants.find(tenant).isPresent() || hasTrail(tenant));
        return known ? Optional.empty() : Optional.of(Plain.TENANT_NOT_FOUND);
    }

    private boolean hasTrail(TenantId tenant) {
        return sealed.head(tenant).isPresent()
                || !events.page(Optional.of(tenant), Filter.NONE, Optional.empty(), 1)
                        .isEmpty();
    }
}
