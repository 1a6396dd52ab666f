package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSlug;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The table `tenants`. Rows stay after a deletion, so that a slug is not used again, and are no tenants any more.
public final class JdbcTenants implements Tenants {
    private static final String SELECT = "select " + TenantRow.COLUMNS + " from tenantgate.tenants t ";

    private final Sql sql;

    public JdbcTenants(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return sql.query(SELECT + "where tenant_id = :tenant and status <> 'DELETED'")
                .set("tenant", id.value())
                .one(TenantRow::read);
    }

    @Override
    public Optional<TenantId> idOf(TenantSlug slug) {
        return sql.query("select tenant_id from tenantgate.tenants where slug = :slug and status <> 'DELETED'")
                .set("slug", slug.value())
                .one(row -> new TenantId(row.uuid("tenant_id")));
    }

    @Override
    public boolean add(Tenant tenant) {
        var insert = """
            insert into tenantgate.tenants (tenant_id, slug, name, name_key, status, strategy, provider, settings,
                created_at, updated_at, tried_at)
            values (:tenant, :slug, :name, :key, :status, :strategy, :provider, :settings, :at, :at, :at)
            on conflict do nothing\
            """;
        return sql.query(insert)
                        .set("tenant", tenant.id().value())
                        .set("slug", tenant.slug().value())
                        .set("name", tenant.name())
                        .set("key", Prefix.key(tenant.name()))
                        .set("status", tenant.status())
                        .set("strategy", tenant.strategy())
                        .set("provider", tenant.provider().value())
                        .set("settings", SettingsJson.of(tenant.settings()))
                        .set("at", tenant.createdAt())
                        .update()
                == 1;
    }

    @Override
    public boolean takeBack(TenantId id) {
        return sql.query("delete from tenantgate.tenants where tenant_id = :tenant and status = 'PROVISIONING'")
                        .set("tenant", id.value())
                        .update()
                == 1;
    }

    @Override
    public boolean activate(TenantId id, Placement placement, Instant now) {
        var update = sql.query("""
            update tenantgate.tenants
            set status = 'ACTIVE', provider = :provider, pool_id = :pool, issuer = :issuer, pool_origin = :origin,
                client_id = :client,
                shard_id = :shard, accounts = :accounts, evidence = :evidence, group_name = :group,
                registrar_id = :registrar, placement_version = :version, updated_at = :now, %s
            where tenant_id = :tenant and status = 'PROVISIONING'\
            """.formatted(JdbcSetbacks.NONE));
        return PlacementRow.write(update, placement)
                        .set("tenant", id.value())
                        .set("now", now)
                        .update()
                == 1;
    }

    @Override
    public boolean change(TenantId id, TenantStatus from, TenantStatus to, Instant now) {
        var update = """
            update tenantgate.tenants set status = :to, deletes_at = null, next_try_at = :now, updated_at = :now
            where tenant_id = :tenant and status = :from and (status <> 'DELETING' or erasing is null and deletes_at > :now)
                and (pool_id is null) = (:to = 'PROVISIONING')\
            """;
        return sql.query(update)
                        .set("tenant", id.value())
                        .set("from", from)
                        .set("to", to)
                        .set("now", now)
                        .update()
                == 1;
    }

    @Override
    public List<Tenant> page(Filter filter, Optional<TenantId> before, int limit) {
        var asked = new TenantFilter(filter, before);
        var page = sql.query(SELECT + asked.text() + "order by tenant_id desc limit :limit");
        return asked.bind(page).set("limit", limit).many(TenantRow::read);
    }

    @Override
    public boolean claim(TenantId id, Instant triedBefore, Instant now) {
        var update = """
            update tenantgate.tenants set tried_at = :now
            where tenant_id = :tenant and status = 'PROVISIONING' and tried_at <= :before\
            """;
        return sql.query(update)
                        .set("tenant", id.value())
                        .set("before", triedBefore)
                        .set("now", now)
                        .update()
                == 1;
    }

    @Override
    public List<Tenant> claimUnfinished(Instant triedBefore, Instant now, int limit) {
        var update = """
            with waiting as materialized (
                select tenant_id from tenantgate.tenants
                where status = 'PROVISIONING' and tried_at <= :before and next_try_at <= :now
                order by next_try_at, tried_at limit :limit for update skip locked)
            update tenantgate.tenants t set tried_at = :now from waiting where t.tenant_id = waiting.tenant_id
            returning\
            """;
        return sql.query(update + " " + TenantRow.COLUMNS)
                .set("before", triedBefore)
                .set("now", now)
                .set("limit", limit)
                .many(TenantRow::read);
    }

    /// How many are looked at stands in the text: a plan that is one for any number would be for a tenth of all.
    @Override
    public Places placesAt(ProviderName provider, int among, int limit) {
        var places = """
            , count(*) over ()::int as places from (
                select distinct on (pool_id, client_id) * from (
                    select * from tenantgate.tenants where provider = :provider and status = 'ACTIVE'
                    order by tenant_id desc limit %d) newest
                order by pool_id, client_id, tenant_id desc) t
            order by tenant_id desc limit :limit\
            """.formatted(among);
        var rows = sql.query("select " + TenantRow.COLUMNS + places)
                .set("provider", provider.value())
                .set("limit", limit)
                .many(row -> new Places(TenantRow.read(row).placement().stream().toList(), row.integer("places")));
        return new Places(
                rows.stream().flatMap(row -> row.newest().stream()).toList(),
                rows.stream().mapToInt(Places::all).findFirst().orElse(0));
    }
}
