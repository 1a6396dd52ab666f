package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;

/// One tenant, for an operator.
public final class FindTenant {
    private final Scopes scopes;
    private final Tenants tenants;

    public FindTenant(Scopes scopes, Tenants tenants) {
        this.scopes = scopes;
        this.tenants = tenants;
    }

    public record Query(Caller caller, TenantId tenant) {}

    public sealed interface Outcome {
        record Found(Tenant tenant) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return Authority.ofOperator(query.caller())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> find(query.tenant()));
    }

    private Outcome find(TenantId id) {
        return scopes.in(Scope.of(id), () -> tenants.find(id))
                .<Outcome>map(Outcome.Found::new)
                .orElseGet(() -> new Outcome.Refused(Plain.TENANT_NOT_FOUND));
    }
}
