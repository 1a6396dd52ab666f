package io.tenantgate.application.tenants;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;

/// One tenant, for an operator.
public final class FindTenant {
    public record Query(Caller caller, TenantId tenant) {}

    public sealed interface Outcome {
        record Found(Tenant tenant) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        throw new UnsupportedOperationException();
    }
}
