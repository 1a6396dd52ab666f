package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Standings;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// The tables `tenants` and `members`, in one query.
public final class JdbcStandings implements Standings {
    private static final String SELECT = "select %s, %s".formatted(TenantRow.COLUMNS, MemberRow.COLUMNS) + """
        from tenantgate.tenants t
        left join tenantgate.members m on m.tenant_id = t.tenant_id and m.issuer = :issuer and m.sub = :sub
        where t.tenant_id = :tenant and t.status <> 'DELETED'\
        """;

    private final Sql sql;

    public JdbcStandings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Standing> find(TenantId tenant, Subject subject) {
        return sql.query(SELECT)
                .set("tenant", tenant.value())
                .set("issuer", subject.issuer())
                .set("sub", subject.sub())
                .one(JdbcStandings::read);
    }

    private static Standing read(Row row) {
        var tenant = TenantRow.read(row);
        return new Standing(tenant, MemberRow.find(row, tenant.id()));
    }
}
