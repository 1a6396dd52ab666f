package io.tenantgate.adapters.persistence.tenantgate;

import com.fasterxml.jackson.core.type.TypeReference;
import io.tenantgate.adapters.persistence.sql.Json;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Deletions;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table `tenants` and, of a tenant that goes, its rows in the others.
public final class JdbcDeletions implements Deletions {
    /// With what hangs on their rows: refresh tokens on sessions, sessions and invitations on members.
    private static final List<String> EMPTIED = List.of(
            "sessions",
            "members",
            "roles",
            "invitation_letters",
            "sign_up_attempts",
            "intents",
            "errands",
            "departed",
            "attribute_additions",
            "challenges",
            "api_keys",
            "domains",
            "outbox",
            "dev_messages",
            "idempotency_keys");

    private static final Json.Shape<Map<String, String>> COUNTS = new Json.Shape<>(new TypeReference<>() {});

    private final Sql sql;

    public JdbcDeletions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean intend(TenantId tenant, Instant deletesAt, Instant now) {
        var update = """
            update tenantgate.tenants
            set status = 'DELETING', deletes_at = :deletes, updated_at = :now, %s
            where tenant_id = :tenant and status in ('PROVISIONING', 'ACTIVE', 'SUSPENDED', 'FAILED')\
            """.formatted(JdbcSetbacks.NONE);
        boolean intended = sql.query(update)
                        .set("tenant", tenant.value())
                        .set("deletes", deletesAt)
                        .set("now", now)
                        .update()
                == 1;
        if (!intended) {
            hasten(tenant, now);
        }
        return intended;
    }

    private void hasten(TenantId tenant, Instant now) {
        var update = """
            update tenantgate.tenants set next_try_at = :now
            where tenant_id = :tenant and status = 'DELETING' and next_try_at > :now\
            """;
        sql.query(update).set("tenant", tenant.value()).set("now", now).update();
    }

    @Override
    public List<Tenant> due(Instant now, Optional<TenantId> after, int limit) {
        var due = "select " + TenantRow.COLUMNS + """
            from tenantgate.tenants t where t.status = 'DELETING' and t.deletes_at <= :now
                and t.next_try_at <= :now
                and t.tenant_id > coalesce(:after, '00000000-0000-0000-0000-000000000000'::uuid)
            order by t.tenant_id limit :limit\
            """;
        return sql.query(due)
                .set("now", now)
                .set("after", after.map(TenantId::value))
                .set("limit", limit)
                .many(TenantRow::read);
    }

    /// The row is locked before the rows are counted that stand in the second table.
    @Override
    public boolean begin(TenantId tenant, Instant now) {
        var update = """
            update tenantgate.tenants t set erasing = coalesce(t.erasing, jsonb_build_object(
                'members', (
                    select count(*)::text from tenantgate.members where tenant_id = :tenant and sub is not null),
                'api_keys', (select count(*)::text from tenantgate.api_keys where tenant_id = :tenant)))
            where t.tenant_id = :tenant and t.status = 'DELETING' and t.deletes_at <= :now
            returning t.erasing\
            """;
        return sql.query(update).set("tenant", tenant.value()).set("now", now).exists();
    }

    @Override
    public boolean erase(TenantId tenant, int most) {
        return EMPTIED.stream()
                .map(table -> erased(table, tenant, most) == most)
                .reduce(false, Boolean::logicalOr);
    }

    private int erased(String table, TenantId tenant, int most) {
        var delete = """
            delete from tenantgate.%1$s where tenant_id = :tenant and ctid = any (array(
                select ctid from tenantgate.%1$s where tenant_id = :tenant limit :most))\
            """.formatted(table);
        return sql.query(delete).set("tenant", tenant.value()).set("most", most).update();
    }

    @Override
    public Optional<Map<String, String>> end(TenantId tenant, Instant slugFreeAt, Instant now) {
        var update = """
            with earlier as (
                select erasing from tenantgate.tenants
                where tenant_id = :tenant and status = 'DELETING' and erasing is not null for update)
            update tenantgate.tenants t
            set status = 'DELETED', name = '', name_key = '', settings = '{}', pool_id = null, issuer = null,
                client_id = null, shard_id = null, accounts = null, evidence = null, group_name = null,
                registrar_id = null, placement_version = null, pool_origin = 'MANAGED', deletes_at = null,
                erasing = null, slug_free_at = :free, updated_at = :now, %s
            from earlier where t.tenant_id = :tenant
            returning earlier.erasing as had\
            """.formatted(JdbcSetbacks.NONE);
        return sql.query(update)
                .set("tenant", tenant.value())
                .set("free", slugFreeAt)
                .set("now", now)
                .one(row -> COUNTS.read(row.text("had")));
    }

    @Override
    public List<TenantId> forgettable(Instant now, int limit) {
        var free = """
            select tenant_id from tenantgate.tenants where status = 'DELETED' and slug_free_at <= :now
            order by slug_free_at limit :limit\
            """;
        return sql.query(free).set("now", now).set("limit", limit).many(row -> new TenantId(row.uuid("tenant_id")));
    }

    @Override
    public void forget(TenantId tenant) {
        sql.query("delete from tenantgate.tenants where tenant_id = :tenant and status = 'DELETED'")
                .set("tenant", tenant.value())
                .update();
    }
}
