package io.tenantgate.application.tenants;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.tenancy.TenantId;

/// Resumes a suspended tenant.
public final class ResumeTenant {
    public record Command(Caller caller, Origin origin, TenantId tenant) {}

    public sealed interface Outcome {
        record Resumed() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
