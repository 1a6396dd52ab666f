package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.tenancy.AdmissionMode;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a tenant may be set to, and by whom. The answer is why not.
final class SettingsRule {
    private SettingsRule() {}

    static Optional<Rejection> objection(Tenant tenant) {
        if (tenant.settings().admission() == AdmissionMode.ADOPT) {
            return Optional.of(Plain.NOT_SUPPORTED);
        }
        var shared = SharedSettings.wantedBy(tenant);
        return shared.isEmpty() ? Optional.empty() : Optional.of(new Rejection.StrategyCannot(shared));
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
