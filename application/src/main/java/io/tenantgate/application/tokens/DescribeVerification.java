package io.tenantgate.application.tokens;

import io.tenantgate.application.Rejection;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;

/// What a backend must check to verify a tenant's tokens by itself.
public final class DescribeVerification {
    public record Query(TenantId tenant) {}

    public sealed interface Outcome {
        record Found(Tenant tenant, io.tenantgate.domain.tenancy.Placement placement, String keySet)
                implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        throw new UnsupportedOperationException();
    }
}
