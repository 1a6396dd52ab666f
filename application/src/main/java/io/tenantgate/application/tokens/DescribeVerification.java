package io.tenantgate.application.tokens;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;

/// What a backend must check to verify a tenant's tokens by itself: the keys, the issuer, and what proves the tenant.
public final class DescribeVerification {
    private final Scopes scopes;
    private final Tenants tenants;
    private final Providers providers;

    public DescribeVerification(Scopes scopes, Tenants tenants, Providers providers) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.providers = providers;
    }

    public record Query(TenantId tenant) {}

    public sealed interface Outcome {
        record Found(Tenant tenant, Placement placement, String keySet) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        var tenant = scopes.in(Scope.of(query.tenant()), () -> tenants.find(query.tenant()));
        return tenant.flatMap(found -> found.placement().map(place -> describe(found, place)))
                .orElseGet(() -> new Outcome.Refused(Plain.TENANT_NOT_FOUND));
    }

    private Outcome describe(Tenant tenant, Placement place) {
        var keys = providers.of(place).issuerKeys().keySet(place.pool());
        return new Outcome.Found(tenant, place, keys);
    }
}
