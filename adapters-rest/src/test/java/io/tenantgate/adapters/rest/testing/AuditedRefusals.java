package io.tenantgate.adapters.rest.testing;

import io.tenantgate.application.port.AuditLog;
import io.tenantgate.domain.audit.AuditEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps what is recorded.
public final class AuditedRefusals implements AuditLog {
    private final List<AuditEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public void add(AuditEvent event) {
        events.add(event);
    }

    public List<AuditEvent> events() {
        return List.copyOf(events);
    }
}
