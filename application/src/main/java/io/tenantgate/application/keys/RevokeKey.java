package io.tenantgate.application.keys;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.tenancy.TenantId;

/// Revokes a key at once.
public final class RevokeKey {
    public record Command(Caller caller, Origin origin, TenantId tenant, ApiKeyId key) {}

    public sealed interface Outcome {
        record Revoked() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
