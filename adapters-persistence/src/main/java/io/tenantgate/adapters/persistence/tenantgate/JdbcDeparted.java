package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Departed;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;

/// The table `departed`.
public final class JdbcDeparted implements Departed {
    private final Sql sql;

    public JdbcDeparted(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, Subject subject, Instant now) {
        var insert = """
            insert into tenantgate.departed (tenant_id, issuer, sub, departed_at) values (:tenant, :issuer, :sub, :now)
            on conflict do nothing\
            """;
        sql.query(insert)
                .set("tenant", tenant.value())
                .set("issuer", subject.issuer())
                .set("sub", subject.sub())
                .set("now", now)
                .update();
    }

    @Override
    public boolean contains(TenantId tenant, Subject subject) {
        var select = """
            select 1 from tenantgate.departed where tenant_id = :tenant and issuer = :issuer and sub = :sub\
            """;
        return sql.query(select)
                .set("tenant", tenant.value())
                .set("issuer", subject.issuer())
                .set("sub", subject.sub())
                .exists();
    }
}
