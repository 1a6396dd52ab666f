package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Errands;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// The table `errands`. A lease puts an errand's time off: should its holder fall, it is due again.
public final class JdbcErrands implements Errands {
    private final Sql sql;
    private final ErrandRow rows;

    public JdbcErrands(Sql sql, Envelope envelope) {
        this.sql = sql;
        this.rows = new ErrandRow(envelope);
    }

    @Override
    public void add(Errand errand, Instant due) {
        insert(errand, due, true);
    }

    @Override
    public void pretend(Errand errand, Instant due) {
        insert(errand, due, false);
    }

    private void insert(Errand errand, Instant due, boolean real) {
        var insert = """
            insert into tenantgate.errands (tenant_id, attempt_id, username, kind, request, due_at, tries)
            select :tenant, :attempt, :username, :kind, :request, :due, 0 where :real
            on conflict (tenant_id, attempt_id) do nothing\
            """;
        rows.write(of(errand, insert), errand).set("due", due).set("real", real).update();
    }

    @Override
    public List<Errand> lease(Instant now, Instant until, Collection<TenantId> not, int limit) {
        var lease = """
            with due as materialized (
                select tenant_id, attempt_id from tenantgate.errands
                where due_at <= :now and tenant_id <> all (:not::uuid[])
                order by due_at, attempt_id limit :limit for update skip locked)
            update tenantgate.errands e set due_at = :until, tries = e.tries + 1
            from due where e.tenant_id = due.tenant_id and e.attempt_id = due.attempt_id
            returning e.tenant_id, e.attempt_id, e.username, e.kind, e.request, e.tries - 1 as before\
            """;
        return sql.query(lease)
                .set("now", now)
                .set("until", until)
                .set("not", not)
                .set("limit", limit)
                .many(rows::read);
    }

    @Override
    public List<Errand> first(TenantId tenant, int limit) {
        var first = """
            select tenant_id, attempt_id, username, kind, request, tries as before from tenantgate.errands
            where tenant_id = :tenant order by attempt_id limit :limit\
            """;
        return sql.query(first)
                .set("tenant", tenant.value())
                .set("limit", limit)
                .many(rows::read);
    }

    @Override
    public void putOff(Errand errand, Instant due) {
        var update = "update tenantgate.errands set due_at = :due";
        of(errand, update + " where tenant_id = :tenant and attempt_id = :attempt")
                .set("due", due)
                .update();
    }

    @Override
    public void discard(Errand errand) {
        var update = "update tenantgate.errands set kind = 'DISCARD', request = null";
        of(errand, update + " where tenant_id = :tenant and attempt_id = :attempt")
                .update();
    }

    @Override
    public void remove(Errand errand) {
        of(errand, "delete from tenantgate.errands where tenant_id = :tenant and attempt_id = :attempt")
                .update();
    }

    private Query of(Errand errand, String text) {
        return sql.query(text)
                .set("tenant", errand.tenant().value())
                .set("attempt", errand.attempt().value());
    }
}
