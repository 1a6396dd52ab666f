package io.tenantgate.application.keys;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;

/// Who may handle whose keys: operators their own and every tenant's, a tenant's administration its own. A key makes
/// none that may do more than it may itself.
public final class KeyAuthority {
    private final Scopes scopes;
    private final Tenants tenants;

    public KeyAuthority(Scopes scopes, Tenants tenants) {
        this.scopes = scopes;
        this.tenants = tenants;
    }

    Optional<Rejection> over(TenantId tenant, Caller caller) {
        if (tenant.equals(TenantId.NONE)) {
            return Authority.ofOperator(caller);
        }
        return Authority.over(tenant, caller, KeyScope.TENANT_WRITE).or(() -> unknown(tenant));
    }

    Optional<Rejection> toGrant(TenantId tenant, Caller caller, Set<KeyScope> scopes) {
        return over(tenant, caller).or(() -> exceeds(caller, scopes));
    }

    private static Optional<Rejection> exceeds(Caller caller, Set<KeyScope> scopes) {
        return caller instanceof Caller.TenantKey(var key) && !scopes.stream().allMatch(key::allows)
                ? Optional.of(Plain.FORBIDDEN)
                : Optional.empty();
    }

    private Optional<Rejection> unknown(TenantId tenant) {
        return scopes.in(Scope.of(tenant), () -> tenants.find(tenant)).isPresent()
                ? Optional.empty()
                : Optional.of(Plain.TENANT_NOT_FOUND);
    }
}
