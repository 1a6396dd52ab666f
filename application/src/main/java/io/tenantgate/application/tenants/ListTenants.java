package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/// The tenants, newest first, for an operator.
public final class ListTenants {
    public record Query(Caller caller, Tenants.Filter filter, Optional<TenantId> before, int limit) {}

    public sealed interface Outcome {
        record Page(List<Tenant> tenants, boolean more) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        throw new UnsupportedOperationException();
    }
}
