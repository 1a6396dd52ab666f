package io.tenantgate.adapters.persistence.tenantgate;

import com.fasterxml.jackson.core.type.TypeReference;
import io.tenantgate.adapters.persistence.sql.Json;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.audit.KeptEvent.Personal;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.Optional;

/// An event and what is personal in it, as columns.
final class KeptEventRow {
    /// Of `audit_events e` and `audit_personal p`.
    static final String COLUMNS = """
        e.tenant_id, e.event_id, e.at, tenantgate.audit_actor(e.actor_type, e.actor_id) as actor, e.action, e.outcome,
        e.reason, e.personal_hash, e.request_id, e.details, p.salt, p.subject, p.ip, p.user_agent\
        """;

    static final String PERSONAL = """
        left join tenantgate.audit_personal p on p.tenant_id = e.tenant_id and p.event_id = e.event_id\
        """;

    private static final Json.Shape<Map<String, String>> DETAILS = new Json.Shape<>(new TypeReference<>() {});

    private KeptEventRow() {}

    static KeptEvent read(Row row) {
        return new KeptEvent(
                new TenantId(row.uuid("tenant_id")),
                row.uuid("event_id"),
                row.instant("at"),
                row.text("actor"),
                row.text("action"),
                row.text("outcome"),
                row.text("reason"),
                row.bytes("personal_hash"),
                personal(row),
                row.text("request_id"),
                details(row.text("details")));
    }

    private static Optional<Personal> personal(Row row) {
        return row.optionalText("subject")
                .map(subject -> new Personal(subject, row.text("ip"), row.text("user_agent")));
    }

    /// What somebody else wrote there may have any form; it is shown, and no seal fits it.
    private static Map<String, String> details(String json) {
        try {
            return DETAILS.read(json);
        } catch (IllegalStateException | NullPointerException _) {
            return Map.of("unreadable", json);
        }
    }
}
