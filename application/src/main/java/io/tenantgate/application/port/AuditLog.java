package io.tenantgate.application.port;

import io.tenantgate.domain.audit.AuditEvent;

/// The audit trail: it is only added to. Runs in the transaction of what it records.
public interface AuditLog {
    void add(AuditEvent event);
}
