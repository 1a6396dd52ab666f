package io.tenantgate.application.callers;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.function.Function;
import java.util.function.Supplier;

/// Lets those who administer a tenant read what is the tenant's, whatever its status.
public final class TenantReader {
    private final Scopes scopes;
    private final Tenants tenants;

    public TenantReader(Scopes scopes, Tenants tenants) {
        this.scopes = scopes;
        this.tenants = tenants;
    }

    /// @param reading in a transaction of the tenant
    public <T> T read(
            TenantId tenant, Caller caller, KeyScope scope, Supplier<T> reading, Function<Rejection, T> refused) {
        return Authority.over(tenant, caller, scope)
                .map(refused)
                .orElseGet(() -> scopes.in(
                        Scope.of(tenant),
                        () -> tenants.find(tenant)
                                .map(_ -> reading.get())
                                .orElseGet(() -> refused.apply(Plain.TENANT_NOT_FOUND))));
    }
}
