package io.tenantgate.application.tenants;

import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What is to be different of a tenant.
///
/// @param settings merges what is given into those that it has (RFC 7396)
public record TenantChange(Optional<String> name, UnaryOperator<TenantSettings> settings) {
    Tenant on(Tenant tenant) {
        return tenant.with(name.orElse(tenant.name()), settings.apply(tenant.settings()));
    }
}
