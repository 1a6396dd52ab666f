package io.tenantgate.adapters.rest.tenants;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.adapters.rest.request.EntityTags;
import io.tenantgate.application.port.Setbacks.Setback;
import io.tenantgate.application.port.TenantChanges.Revised;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Instant;
import java.util.Optional;

/// A tenant.
///
/// @param placement absent while the tenant is being provisioned
/// @param settingsPending true while the provider does not yet do as the settings say; else absent
/// @param deletesAt until when a deletion may be undone
/// @param lastError what keeps it from its end, for operators
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
        Optional<Boolean> settingsPending,
        Instant createdAt,
        Optional<Instant> deletesAt,
        Optional<LastErrorBody> lastError) {
    static TenantBody of(Tenant tenant) {
        return of(tenant, Optional.empty(), Optional.empty());
    }

    static TenantBody of(Revised revised) {
        return of(revised, Optional.empty());
    }

    /// The answer that shows it, with its entity tag.
    static HttpResponse<?> tagged(Revised revised) {
        return tagged(revised, Optional.empty());
    }

    static HttpResponse<?> tagged(Revised revised, Optional<Setback> setback) {
        return HttpResponse.ok(of(revised, setback)).header(HttpHeaders.ETAG, EntityTags.of(revised.revision()));
    }

    private static TenantBody of(Revised revised, Optional<Setback> setback) {
        return of(revised.tenant(), revised.tuneAt().map(_ -> true), setback);
    }

    private static TenantBody of(Tenant tenant, Optional<Boolean> settingsPending, Optional<Setback> setback) {
        return new TenantBody(
                tenant.id().toString(),
                tenant.slug().value(),
                tenant.name(),
                Words.of(tenant.status()),
                Words.of(tenant.strategy()),
                tenant.provider().value(),
                tenant.placement().map(PlacementBody::of),
                SettingsBody.of(tenant.settings()),
                settingsPending,
                tenant.createdAt(),
                tenant.deletesAt(),
                setback.map(LastErrorBody::of));
    }
}
