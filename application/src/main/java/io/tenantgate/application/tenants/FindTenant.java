package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Setbacks;
import io.tenantgate.application.port.Setbacks.Setback;
import io.tenantgate.application.port.TenantChanges;
import io.tenantgate.application.port.TenantChanges.Revised;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// One tenant, for an operator and for whoever may change it.
public final class FindTenant {
    private final Scopes scopes;
    private final TenantChanges tenants;
    private final Setbacks setbacks;

    public FindTenant(Scopes scopes, TenantChanges tenants, Setbacks setbacks) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.setbacks = setbacks;
    }

    public record Query(Caller caller, TenantId tenant) {}

    public sealed interface Outcome {
        /// @param setback what keeps it from its end, of which operators alone are told: it tells of the provider
        record Found(Revised tenant, Optional<Setback> setback) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return Authority.over(query.tenant(), query.caller(), KeyScope.TENANT_WRITE)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> scopes.in(Scope.of(query.tenant()), () -> find(query)));
    }

    private Outcome find(Query query) {
        return tenants.find(query.tenant())
                .<Outcome>map(tenant -> new Outcome.Found(tenant, setbackFor(query)))
                .orElseGet(() -> new Outcome.Refused(Plain.TENANT_NOT_FOUND));
    }

    private Optional<Setback> setbackFor(Query query) {
        return query.caller() instanceof Caller.Operator ? setbacks.find(query.tenant()) : Optional.empty();
    }
}
