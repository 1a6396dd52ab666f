package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Setbacks;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Instant;
import java.util.Optional;

/// Columns of the table `tenants`.
public final class JdbcSetbacks implements Setbacks {
    /// What is set where there is none.
    static final String NONE = "setback = null, setback_since = null, tries = 0, next_try_at = '-infinity'";

    private final Sql sql;

    public JdbcSetbacks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Setback> find(TenantId tenant) {
        var one = """
            select status, setback, setback_since, tries, next_try_at from tenantgate.tenants
            where tenant_id = :tenant and setback is not null\
            """;
        return sql.query(one).set("tenant", tenant.value()).one(JdbcSetbacks::read);
    }

    private static Setback read(Row row) {
        boolean over = row.constant("status", TenantStatus.class) == TenantStatus.FAILED;
        return new Setback(
                row.constant("setback", Cause.class),
                row.instant("setback_since"),
                row.integer("tries"),
                over ? Optional.empty() : Optional.of(row.instant("next_try_at")));
    }

    @Override
    public void note(TenantId tenant, Cause cause, Instant now, Instant nextTryAt) {
        var update = """
            update tenantgate.tenants
            set setback = :cause, setback_since = coalesce(setback_since, :now), tries = tries + 1, next_try_at = :next
            where tenant_id = :tenant and (status = 'PROVISIONING' or status = 'DELETING' and next_try_at <= :now)\
            """;
        sql.query(update)
                .set("tenant", tenant.value())
                .set("cause", cause)
                .set("now", now)
                .set("next", nextTryAt)
                .update();
    }

    @Override
    public boolean fail(TenantId tenant, Cause cause, Instant now) {
        var update = """
            update tenantgate.tenants
            set status = 'FAILED', setback = :cause, setback_since = coalesce(setback_since, :now), tries = tries + 1,
                updated_at = :now
            where tenant_id = :tenant and status = 'PROVISIONING'\
            """;
        return sql.query(update)
                        .set("tenant", tenant.value())
                        .set("cause", cause)
                        .set("now", now)
                        .update()
                == 1;
    }

    @Override
    public void putOff(TenantId tenant, Instant nextTryAt) {
        var update = """
            update tenantgate.tenants set next_try_at = :next where tenant_id = :tenant and status = 'PROVISIONING'\
            """;
        sql.query(update).set("tenant", tenant.value()).set("next", nextTryAt).update();
    }

    @Override
    public void forget(TenantId tenant) {
        var update = "update tenantgate.tenants set " + NONE + " where tenant_id = :tenant and setback is not null";
        sql.query(update).set("tenant", tenant.value()).update();
    }
}
