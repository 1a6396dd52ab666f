package io.tenantgate.adapters.rest.tenants;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Instant;
import java.util.Optional;

/// A tenant.
///
/// @param placement absent while the tenant is being provisioned
/// @param deletesAt until when a deletion may be undone
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TenantBody(
        String id,
        String slug,
        String name,
        String status,
        String strategy,
        String provider,
        Optional<PlacementBody> placement,
        SettingsBody settings,
        Instant createdAt,
        Optional<Instant> deletesAt) {
    static TenantBody of(Tenant tenant) {
        return new TenantBody(
                tenant.id().toString(),
                tenant.slug().value(),
                tenant.name(),
                Words.of(tenant.status()),
                Words.of(tenant.strategy()),
                tenant.provider().value(),
                tenant.placement().map(PlacementBody::of),
                SettingsBody.of(tenant.settings()),
                tenant.createdAt(),
                tenant.deletesAt());
    }
}
