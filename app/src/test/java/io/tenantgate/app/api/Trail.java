package io.tenantgate.app.api;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.UUID;

/// The audit trail as it is kept, a line for each event.
public record Trail(Service service) {
    private static final String SELECT = """
        select concat_ws(' ', action, outcome, reason, actor_type, actor_id, details::text) as line
        from tenantgate.audit_events where tenant_id = :tenant order by event_id\
        """;

    public List<String> of(World.Place place) {
        var tenant = new TenantId(UUID.fromString(place.id()));
        return service.bean(Scopes.class)
                .in(
                        Scope.of(tenant),
                        () -> service.bean(Sql.class)
                                .query(SELECT)
                                .set("tenant", tenant.value())
                                .many(row -> row.text("line")));
    }
}
