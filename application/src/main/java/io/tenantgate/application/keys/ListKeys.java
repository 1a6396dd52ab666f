package io.tenantgate.application.keys;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/// The keys of a tenant or of the operators, newest first.
public final class ListKeys {
    public record Query(Caller caller, TenantId tenant, Optional<ApiKeyId> before, int limit) {}

    public sealed interface Outcome {
        record Page(List<ApiKey> keys, boolean more) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        throw new UnsupportedOperationException();
    }
}
