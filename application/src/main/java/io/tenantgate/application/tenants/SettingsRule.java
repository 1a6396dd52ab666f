package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.PoolOrigin;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a tenant may be set to, and by whom. The answer is why not.
final class SettingsRule {
    private SettingsRule() {}

    /// Of a tenant that lives somewhere.
    static Optional<Rejection> objection(Tenant tenant) {
        return objection(tenant, tenant.placement().map(Placement::origin).orElse(PoolOrigin.MANAGED));
    }

    /// @param origin of the pool where it lives, or is to live
    static Optional<Rejection> objection(Tenant tenant, PoolOrigin origin) {
        var impossible = Impossible.of(tenant, origin);
        return impossible.isEmpty() ? Optional.empty() : Optional.of(new Rejection.StrategyCannot(impossible));
    }

    /// Tiers are those of the rule, where there is one.
    static Optional<Rejection> unknown(Optional<String> tier, TenancyDefaults defaults) {
        return defaults.knows(tier)
                ? Optional.empty()
                : Optional.of(Rejection.Invalid.of(
                        "settings.tier",
                        "must be one of " + defaults.known().stream().sorted().collect(Collectors.joining(", "))));
    }

    /// What the tenant pays for, and whom it lets in, the platform decides.
    static Optional<Rejection> objection(Caller caller, TenantSettings before, TenantSettings wanted) {
        boolean platforms = !before.tier().equals(wanted.tier()) || before.admission() != wanted.admission();
        return platforms && !(caller instanceof Caller.Operator) ? Optional.of(Plain.FORBIDDEN) : Optional.empty();
    }
}
