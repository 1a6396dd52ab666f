package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Shards;
import io.tenantgate.domain.tenancy.PoolOrigin;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The tables `shards` and `shard_places`.
public final class JdbcShards implements Shards {
    private static final String COLUMNS =
            "s.shard_id, s.provider, s.strategy, s.capacity, s.tenants, s.pool_id, s.issuer, s.origin ";

    private final Sql sql;

    public JdbcShards(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Place> placeOf(TenantId tenant) {
        return sql.query("select shard_id, place_id, bound from tenantgate.shard_places where tenant_id = :tenant")
                .set("tenant", tenant.value())
                .one(row -> new Place(new ShardId(row.uuid("shard_id")), row.uuid("place_id"), row.truth("bound")));
    }

    @Override
    public Optional<ShardId> withRoom(Kind kind) {
        var oldest = """
            select shard_id from tenantgate.shards
            where provider = :provider and strategy = :strategy and tenants < capacity and origin = 'MANAGED'
                and tenants < :most and full_until <= :now
            order by shard_id limit 1 for update\
            """;
        return of(kind, oldest).one(row -> new ShardId(row.uuid("shard_id")));
    }

    private Query of(Kind kind, String text) {
        return sql.query(text)
                .set("provider", kind.provider().value())
                .set("strategy", kind.strategy())
                .set("most", kind.most())
                .set("now", kind.now());
    }

    @Override
    public void awaitTurn(ProviderName provider, StrategyName strategy) {
        sql.query("select pg_advisory_xact_lock(hashtextextended('shards ' || :provider || ' ' || :strategy, 0))")
                .set("provider", provider.value())
                .set("strategy", strategy.name())
                .exists();
    }

    @Override
    public void open(ShardId id, ProviderName provider, StrategyName strategy, int capacity, Instant now) {
        var insert = """
            insert into tenantgate.shards (shard_id, provider, strategy, capacity, tenants, created_at)
            values (:shard, :provider, :strategy, :capacity, 0, :now)\
            """;
        sql.query(insert)
                .set("shard", id.value())
                .set("provider", provider.value())
                .set("strategy", strategy)
                .set("capacity", capacity)
                .set("now", now)
                .update();
    }

    @Override
    public Optional<ShardId> adopt(
            ShardId id, ProviderName provider, StrategyName strategy, UserPool pool, Instant now) {
        return new AdoptedShards(sql).adopt(id, new AdoptedShards.Use(provider, strategy, pool), now);
    }

    @Override
    public boolean lockRoom(ShardId id, Kind kind) {
        var room = """
            select from tenantgate.shards
            where shard_id = :shard and provider = :provider and strategy = :strategy and tenants < capacity
                and tenants < :most and full_until <= :now
            for update\
            """;
        return of(kind, room).set("shard", id.value()).exists();
    }

    /// A shard without room is a fault, by its check.
    @Override
    public void take(TenantId tenant, Place place) {
        var take = """
            with taken as (
                update tenantgate.shards set tenants = tenants + 1 where shard_id = :shard)
            insert into tenantgate.shard_places (tenant_id, shard_id, place_id, bound)
            values (:tenant, :shard, :place, :bound)\
            """;
        sql.query(take)
                .set("tenant", tenant.value())
                .set("shard", place.shard().value())
                .set("place", place.id())
                .set("bound", place.bound())
                .update();
    }

    @Override
    public void leave(TenantId tenant) {
        var leave = """
            with gone as (delete from tenantgate.shard_places where tenant_id = :tenant returning shard_id)
            update tenantgate.shards s set tenants = s.tenants - 1 from gone where s.shard_id = gone.shard_id\
            """;
        sql.query(leave).set("tenant", tenant.value()).update();
    }

    @Override
    public Optional<Filling> find(ShardId id) {
        return sql.query("select " + COLUMNS + "from tenantgate.shards s where s.shard_id = :shard")
                .set("shard", id.value())
                .one(JdbcShards::filling);
    }

    @Override
    public boolean claimPool(ShardId id, Instant now, Instant until) {
        var update = """
            update tenantgate.shards set making_until = :until
            where shard_id = :shard and pool_id is null and making_until <= :now\
            """;
        return sql.query(update)
                        .set("shard", id.value())
                        .set("now", now)
                        .set("until", until)
                        .update()
                == 1;
    }

    @Override
    public void made(ShardId id, UserPool pool) {
        sql.query("update tenantgate.shards set pool_id = :pool, issuer = :issuer where shard_id = :shard")
                .set("shard", id.value())
                .set("pool", pool.id())
                .set("issuer", pool.issuer())
                .update();
    }

    @Override
    public List<Filling> page(Optional<ShardId> after, int limit) {
        var page = "select " + COLUMNS + """
            from tenantgate.shards s where s.shard_id > coalesce(:after, '00000000-0000-0000-0000-000000000000'::uuid)
            order by s.shard_id limit :limit\
            """;
        return sql.query(page)
                .set("after", after.map(ShardId::value))
                .set("limit", limit)
                .many(JdbcShards::filling);
    }

    /// Reads the table of shards, which has one row for many tenants and keeps how many those are.
    @Override
    public List<Sum> sums() {
        var sums = """
            select provider, strategy, count(*)::int as shards, sum(tenants)::int as tenants,
                sum(capacity)::int as capacity
            from tenantgate.shards group by provider, strategy order by provider, strategy\
            """;
        return sql.query(sums).many(JdbcShards::sum);
    }

    private static Sum sum(Row row) {
        return new Sum(
                new ProviderName(row.text("provider")),
                row.constant("strategy", StrategyName.class),
                row.integer("shards"),
                row.integer("tenants"),
                row.integer("capacity"));
    }

    private static Filling filling(Row row) {
        return new Filling(
                new ShardId(row.uuid("shard_id")),
                new ProviderName(row.text("provider")),
                row.constant("strategy", StrategyName.class),
                row.integer("capacity"),
                row.integer("tenants"),
                row.optionalText("pool_id").map(pool -> new UserPool(pool, row.text("issuer"))),
                row.constant("origin", PoolOrigin.class));
    }
}
