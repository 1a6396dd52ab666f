package io.tenantgate.application.keys;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.secrets.KeyText;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Makes an API key of a tenant, or of an operator where the tenant is TenantId.NONE; its text is shown once.
public final class CreateKey {
    public record Command(
            Caller caller,
            Origin origin,
            TenantId tenant,
            ApiKeyId id,
            String name,
            Set<KeyScope> scopes,
            Optional<Instant> expiresAt) {}

    public sealed interface Outcome {
        record Created(ApiKey key, KeyText text) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
