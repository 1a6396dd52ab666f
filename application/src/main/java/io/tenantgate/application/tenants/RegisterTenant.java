package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.TenantSlug;
import java.util.Optional;

/// Onboards a tenant: writes it as provisioning with what it intends, calls its provider, then makes it active.
public final class RegisterTenant {
    public record Command(
            Caller caller,
            Origin origin,
            TenantId id,
            TenantSlug slug,
            String name,
            Optional<StrategyName> strategy,
            Optional<ProviderName> provider,
            TenantSettings settings) {}

    public sealed interface Outcome {
        record Registered(Tenant tenant) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
