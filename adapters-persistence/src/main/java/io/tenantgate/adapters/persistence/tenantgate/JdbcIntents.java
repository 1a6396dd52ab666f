package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Intents;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The table `intents`. A lease puts an intent's time off: should its holder fall, it is due again.
public final class JdbcIntents implements Intents {
    private final Sql sql;

    public JdbcIntents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Intent intent) {
        var insert = """
            insert into tenantgate.intents
                (tenant_id, intent_id, login_name, kind, invitation_id, username, issuer, sub, begun_at, due_at)
            values (:tenant, :intent, :name, :kind, :invitation, :username, :issuer, :sub, :begun, :due)\
            """;
        IntentRow.write(sql.query(insert), intent.deed())
                .set("tenant", intent.tenant().value())
                .set("intent", intent.id())
                .set("begun", intent.begunAt())
                .set("due", intent.dueAt())
                .update();
    }

    @Override
    public void remove(TenantId tenant, UUID id) {
        sql.query("delete from tenantgate.intents where tenant_id = :tenant and intent_id = :intent")
                .set("tenant", tenant.value())
                .set("intent", id)
                .update();
    }

    @Override
    public List<Intent> lease(Instant now, Instant until, int limit) {
        var lease = """
            with due as materialized (
                select tenant_id, intent_id from tenantgate.intents where due_at <= :now
                order by due_at, intent_id limit :limit for update skip locked)
            update tenantgate.intents i set due_at = :until
            from due where i.tenant_id = due.tenant_id and i.intent_id = due.intent_id
            returning\
            """;
        return sql.query(lease + " " + IntentRow.COLUMNS)
                .set("now", now)
                .set("until", until)
                .set("limit", limit)
                .many(IntentRow::read);
    }

    @Override
    public List<Intent> first(TenantId tenant, int limit) {
        var first = " from tenantgate.intents i where tenant_id = :tenant order by intent_id limit :limit";
        return sql.query("select " + IntentRow.COLUMNS + first)
                .set("tenant", tenant.value())
                .set("limit", limit)
                .many(IntentRow::read);
    }

    @Override
    public boolean stands(TenantId tenant, LoginName name) {
        return named("select 1 from tenantgate.intents where tenant_id = :tenant and login_name = :name", tenant, name)
                .exists();
    }

    @Override
    public boolean othersSince(Intent intent, Instant begun) {
        var others = """
            select 1 from tenantgate.intents
            where tenant_id = :tenant and login_name = :name and intent_id <> :intent and begun_at > :begun\
            """;
        return named(others, intent.tenant(), intent.deed().name())
                .set("intent", intent.id())
                .set("begun", begun)
                .exists();
    }

    private Query named(String text, TenantId tenant, LoginName name) {
        return sql.query(text).set("tenant", tenant.value()).set("name", name.value());
    }
}
