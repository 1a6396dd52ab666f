package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.TenantChanges;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The table `tenants`. Its trigger counts revisions, whoever writes.
public final class JdbcTenantChanges implements TenantChanges {
    private static final String ONE = "select " + TenantRow.COLUMNS + """
        , t.revision as t_revision, t.tune_at as t_tune_at
        from tenantgate.tenants t where t.tenant_id = :tenant and t.status <> 'DELETED'
        """;

    private final Sql sql;

    public JdbcTenantChanges(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Revised> find(TenantId id) {
        return one(sql.query(ONE), id);
    }

    @Override
    public Optional<Revised> lock(TenantId id) {
        return one(sql.query(ONE + "for update"), id);
    }

    private static Optional<Revised> one(Query query, TenantId id) {
        return query.set("tenant", id.value()).one(JdbcTenantChanges::read);
    }

    private static Revised read(Row row) {
        return new Revised(TenantRow.read(row), row.number("t_revision"), row.optionalInstant("t_tune_at"));
    }

    @Override
    public void write(Tenant tenant, Instant now) {
        var update = """
            update tenantgate.tenants set name = :name, name_key = :key, settings = :settings, updated_at = :now
            where tenant_id = :tenant\
            """;
        sql.query(update)
                .set("tenant", tenant.id().value())
                .set("name", tenant.name())
                .set("key", Prefix.key(tenant.name()))
                .set("settings", SettingsJson.of(tenant.settings()))
                .set("now", now)
                .update();
    }

    @Override
    public void place(TenantId id, Placement placement, Instant now) {
        var update = sql.query("""
            update tenantgate.tenants
            set provider = :provider, pool_id = :pool, issuer = :issuer, pool_origin = :origin, client_id = :client,
                shard_id = :shard, accounts = :accounts, evidence = :evidence, group_name = :group,
                registrar_id = :registrar, placement_version = :version, updated_at = :now
            where tenant_id = :tenant\
            """);
        PlacementRow.write(update, placement)
                .set("tenant", id.value())
                .set("now", now)
                .update();
    }

    @Override
    public void tune(TenantId id, Optional<Instant> at) {
        sql.query("update tenantgate.tenants set tune_at = :at where tenant_id = :tenant")
                .set("tenant", id.value())
                .set("at", at)
                .update();
    }

    @Override
    public List<Tenant> lease(Instant now, Instant until, int limit) {
        var update = """
            with due as materialized (
                select tenant_id from tenantgate.tenants where tune_at <= :now and status in ('ACTIVE', 'SUSPENDED')
                order by tune_at limit :limit for update skip locked)
            update tenantgate.tenants t set tune_at = :until from due where t.tenant_id = due.tenant_id
            returning\
            """;
        return sql.query(update + " " + TenantRow.COLUMNS)
                .set("now", now)
                .set("until", until)
                .set("limit", limit)
                .many(TenantRow::read);
    }
}
