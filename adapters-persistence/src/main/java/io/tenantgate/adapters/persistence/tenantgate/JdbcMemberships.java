package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Memberships;
import io.tenantgate.domain.members.Subject;
import java.util.List;

/// The tables `members` and `tenants`, in one query along `members_by_subject`.
public final class JdbcMemberships implements Memberships {
    private static final String SELECT = "select %s, %s".formatted(TenantRow.COLUMNS, MemberRow.COLUMNS) + """
        from tenantgate.members m join tenantgate.tenants t on t.tenant_id = m.tenant_id
        where m.issuer = :issuer and m.sub = :sub order by t.slug\
        """;

    private final Sql sql;

    public JdbcMemberships(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Joined> of(Subject subject) {
        return sql.query(SELECT)
                .set("issuer", subject.issuer())
                .set("sub", subject.sub())
                .many(JdbcMemberships::joined);
    }

    @Override
    public boolean anyAt(String issuer) {
        return sql.query("select 1 from tenantgate.members m where m.issuer = :issuer limit 1")
                .set("issuer", issuer)
                .exists();
    }

    private static Joined joined(Row row) {
        var tenant = TenantRow.read(row);
        return new Joined(tenant, MemberRow.read(row, tenant.id()));
    }
}
