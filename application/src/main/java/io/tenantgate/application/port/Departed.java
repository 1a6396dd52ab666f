package io.tenantgate.application.port;

import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;

/// Who has left a tenant, or was removed, whose pool was there before: their account may be there still.
public interface Departed {
    void add(TenantId tenant, Subject subject, Instant now);

    boolean contains(TenantId tenant, Subject subject);
}
