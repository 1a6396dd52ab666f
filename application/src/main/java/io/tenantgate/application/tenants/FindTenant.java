package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.TenantChanges;
import io.tenantgate.application.port.TenantChanges.Revised;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;

/// One tenant, for an operator and for whoever may change it.
public final class FindTenant {
    private final Scopes scopes;
    private final TenantChanges tenants;

    public FindTenant(Scopes scopes, TenantChanges tenants) {
        this.scopes = scopes;
        this.tenants = tenants;
    }

    public record Query(Caller caller, TenantId tenant) {}

    public sealed interface Outcome {
        record Found(Revised tenant) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return Authority.over(query.tenant(), query.caller(), KeyScope.TENANT_WRITE)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> find(query.tenant()));
    }

    private Outcome find(TenantId id) {
        return scopes.in(Scope.of(id), () -> tenants.find(id))
                .<Outcome>map(Outcome.Found::new)
                .orElseGet(() -> new Outcome.Refused(Plain.TENANT_NOT_FOUND));
    }
}
