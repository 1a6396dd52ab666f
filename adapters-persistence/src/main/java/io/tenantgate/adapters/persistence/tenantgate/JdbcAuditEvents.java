package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.AuditEvents;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tables `audit_events` and `audit_personal`, searched along `audit_found`.
public final class JdbcAuditEvents implements AuditEvents {
    private final Sql sql;

    public JdbcAuditEvents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<KeptEvent> page(Optional<TenantId> tenant, Filter filter, Optional<UUID> before, int limit) {
        var asked = new AuditSearch(tenant, filter, before);
        return asked.bind(sql.query(asked.text())).set("limit", limit).many(KeptEventRow::read);
    }
}
