package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.NameStandings;
import io.tenantgate.application.port.Standings;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;

/// The tables `tenants` and `members`, and `sign_up_attempts` where a name is asked for; each time in one query.
public final class JdbcStandings implements Standings, NameStandings {
    private static final String SELECT = "select %s, %s".formatted(TenantRow.COLUMNS, MemberRow.COLUMNS) + """
        from tenantgate.tenants t
        left join tenantgate.members m on m.tenant_id = t.tenant_id and m.issuer = :issuer and m.sub = :sub
        where t.tenant_id = :tenant and t.status <> 'DELETED'\
        """;

    private static final String NAMED =
            "select a.username as a_username, %s, %s".formatted(TenantRow.COLUMNS, MemberRow.COLUMNS) + """
                from tenantgate.tenants t
                left join tenantgate.members m on m.tenant_id = :tenant and m.login_name = :name and m.sub is not null
                left join lateral (
                    select username from tenantgate.sign_up_attempts
                    where tenant_id = :tenant and login_name = :name and expires_at > :now
                    order by attempt_id desc limit 1) a on true
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

    @Override
    public Optional<Named> find(TenantId tenant, LoginName name, Instant now) {
        return sql.query(NAMED)
                .set("tenant", tenant.value())
                .set("name", name.value())
                .set("now", now)
                .one(JdbcStandings::readNamed);
    }

    private static Named readNamed(Row row) {
        var standing = read(row);
        var signUp = row.optionalText("a_username").map(ProviderUsername::new);
        return new Named(standing.tenant(), standing.member(), signUp);
    }

    private static Standing read(Row row) {
        var tenant = TenantRow.read(row);
        return new Standing(tenant, MemberRow.find(row, tenant.id()));
    }
}
