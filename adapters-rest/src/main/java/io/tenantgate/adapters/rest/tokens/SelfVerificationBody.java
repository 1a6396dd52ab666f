package io.tenantgate.adapters.rest.tokens;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;

/// What a backend checks beside signature and times, since tenants of a shard share keys and issuer.
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record SelfVerificationBody(String issuer, String jwksUri, TenantCheck tenantCheck) {
    /// The claim that proves the tenant, and its value there.
    @Serdeable.Serializable
    record TenantCheck(String claim, String value) {}

    static SelfVerificationBody of(Tenant tenant, Placement placement, String publicUrl) {
        return new SelfVerificationBody(
                placement.pool().issuer(),
                "%s/v1/tenants/%s/jwks.json".formatted(publicUrl, tenant.id()),
                check(placement.evidence()));
    }

    private static TenantCheck check(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Issuer own -> new TenantCheck("iss", own.issuer());
            case Evidence.Client client -> new TenantCheck("client_id", client.clientId());
            case Evidence.Group group -> new TenantCheck("cognito:groups", group.group());
            case Evidence.Attribute attribute ->
                new TenantCheck(Evidence.Attribute.CLAIM, attribute.tenant().toString());
        };
    }
}
