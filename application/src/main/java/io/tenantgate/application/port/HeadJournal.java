package io.tenantgate.application.port;

import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.tenancy.TenantId;

/// Notes outside the database where a tenant's chain of seals ends.
public interface HeadJournal {
    void note(TenantId tenant, ChainMark head);
}
