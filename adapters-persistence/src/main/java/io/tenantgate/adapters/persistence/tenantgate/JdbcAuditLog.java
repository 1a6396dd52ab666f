package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Json;
import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.AuditLog;
import io.tenantgate.domain.audit.AuditEvent;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;

/// The tables `audit_events`, `audit_personal` and `audit_unsealed`, written in one statement. What is personal stands
/// apart; the event holds its salted hash.
public final class JdbcAuditLog implements AuditLog {
    private static final String INSERT = """
        with event as (
            insert into tenantgate.audit_events (tenant_id, event_id, at, actor_type, actor_id, action, outcome,
                reason, personal_hash, request_id, details)
            values (:tenant, :event, :at, :actorType, :actor, :action, :outcome,
                :reason, :hash, :request, :details)),
        personal as (
            insert into tenantgate.audit_personal (tenant_id, event_id, salt, subject, ip, user_agent)
            values (:tenant, :event, :salt, :subject, :ip, :agent))
        insert into tenantgate.audit_unsealed (tenant_id, event_id) values (:tenant, :event)\
        """;
    private static final int SALT = 16;

    private final Sql sql;
    private final SecureRandom random = new SecureRandom();

    public JdbcAuditLog(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(AuditEvent event) {
        var insert = sql.query(INSERT)
                .set("tenant", event.tenant().value())
                .set("event", event.id())
                .set("at", event.at())
                .set("actorType", event.actor().type())
                .set("actor", event.actor().id())
                .set("action", event.action().text())
                .set("outcome", event.outcome())
                .set("reason", event.reason())
                .set("request", storable(event.requestId()))
                .set("details", new Json(details(event)));
        personal(insert, event).later();
    }

    private Query personal(Query insert, AuditEvent event) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var subject = storable(event.subject());
        var agent = storable(event.userAgent());
        return insert.set("salt", salt)
                .set("hash", Canonical.hash(salt, subject, event.ip(), agent))
                .set("subject", subject)
                .set("ip", event.ip())
                .set("agent", agent);
    }

    private static Map<String, String> details(AuditEvent event) {
        return event.details().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, detail -> storable(detail.getValue())));
    }

    /// What callers send may hold what PostgreSQL does not keep; the trail records it all the same.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
