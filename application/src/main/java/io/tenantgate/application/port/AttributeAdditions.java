package io.tenantgate.application.port;

import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Attributes that were begun to be added at providers that join no transaction: each is written before the call, and
/// removed with its outcome.
public interface AttributeAdditions {
    /// @param name with `custom:`
    record Addition(TenantId tenant, UUID id, String name, Actor by, Instant begunAt) {}

    /// Again by the same request, it is one.
    void begin(Addition addition);

    /// False where somebody else has ended it.
    boolean end(TenantId tenant, UUID id);

    /// Those whose end nobody has heard of, the longest waiting first; needs the platform's scope.
    List<Addition> begunBefore(Instant time, int limit);
}
