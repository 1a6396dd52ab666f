package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Reconciliations;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table `members`, and the turn in `tenants`.
public final class JdbcReconciliations implements Reconciliations {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String MEMBERS = "select " + MemberRow.COLUMNS + """
        , m.revision as m_revision
        from tenantgate.members m
        where m.tenant_id = :tenant and m.sub is not null and m.member_id > :after order by m.member_id limit :limit\
        """;
    private final Sql sql;

    public JdbcReconciliations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean take(TenantId tenant, UUID holder, Instant now, Instant until) {
        var update = """
            update tenantgate.tenants set reconciled_by = :holder, reconciled_until = :until
            where tenant_id = :tenant
                and (reconciled_by is null or reconciled_by = :holder or reconciled_until <= :now)\
            """;
        return sql.query(update)
                        .set("tenant", tenant.value())
                        .set("holder", holder)
                        .set("now", now)
                        .set("until", until)
                        .update()
                == 1;
    }

    @Override
    public void leave(TenantId tenant, UUID holder) {
        var update = """
            update tenantgate.tenants set reconciled_by = null, reconciled_until = null
            where tenant_id = :tenant and reconciled_by = :holder\
            """;
        sql.query(update).set("tenant", tenant.value()).set("holder", holder).update();
    }

    @Override
    public List<Standing> members(TenantId tenant, Optional<MembershipId> after, int limit) {
        return sql.query(MEMBERS)
                .set("tenant", tenant.value())
                .set("after", after.map(MembershipId::value).orElse(FIRST))
                .set("limit", limit)
                .many(row -> new Standing(MemberRow.read(row, tenant), row.number("m_revision")));
    }
}
