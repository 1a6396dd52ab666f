package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.AttributeAdditions;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The table `attribute_additions`.
public final class JdbcAttributeAdditions implements AttributeAdditions {
    private final Sql sql;

    public JdbcAttributeAdditions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void begin(Addition addition) {
        var insert = """
            insert into tenantgate.attribute_additions (tenant_id, addition_id, name, actor_type, actor_id, begun_at)
            values (:tenant, :addition, :name, :actor, :actorId, :begun) on conflict do nothing\
            """;
        sql.query(insert)
                .set("tenant", addition.tenant().value())
                .set("addition", addition.id())
                .set("name", addition.name())
                .set("actor", addition.by().type())
                .set("actorId", addition.by().id())
                .set("begun", addition.begunAt())
                .update();
    }

    @Override
    public boolean end(TenantId tenant, UUID id) {
        return sql.query("delete from tenantgate.attribute_additions where tenant_id = :tenant and addition_id = :id")
                        .set("tenant", tenant.value())
                        .set("id", id)
                        .update()
                == 1;
    }

    @Override
    public List<Addition> begunBefore(Instant time, int limit) {
        var begun = """
            select tenant_id, addition_id, name, actor_type, actor_id, begun_at
            from tenantgate.attribute_additions where begun_at < :time order by begun_at limit :limit\
            """;
        return sql.query(begun).set("time", time).set("limit", limit).many(JdbcAttributeAdditions::read);
    }

    private static Addition read(Row row) {
        return new Addition(
                new TenantId(row.uuid("tenant_id")),
                row.uuid("addition_id"),
                row.text("name"),
                new Actor(row.constant("actor_type", Actor.Type.class), row.text("actor_id")),
                row.instant("begun_at"));
    }
}
