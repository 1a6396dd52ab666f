package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.pool.Removed;
import io.tenantgate.userpools.port.Pools;
import java.util.List;
import java.util.Optional;

/// The table `pools`.
public final class JdbcPools implements Pools {
    private static final String SELECT = "select " + PoolRow.COLUMNS + " from userpools.pools p where ";

    private final Sql sql;

    public JdbcPools(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Pool pool) {
        var insert = """
            insert into userpools.pools (pool_id, name, issuer, form, settings, created_at)
            values (:pool, :name, :issuer, :form, :settings::json, :created)\
            """;
        sql.query(insert)
                .set("pool", pool.id().value())
                .set("name", pool.name())
                .set("issuer", pool.issuer())
                .set("form", pool.settings().names().form())
                .set("settings", PoolDocument.JSON.text(pool.settings()))
                .set("created", pool.createdAt())
                .update();
    }

    @Override
    public Optional<Pool> find(PoolId id) {
        return sql.query(SELECT + "p.pool_id = :pool").set("pool", id.value()).one(PoolRow::read);
    }

    @Override
    public Optional<Pool> claim(PoolId id) {
        return sql.query(SELECT + "p.pool_id = :pool for update")
                .set("pool", id.value())
                .one(PoolRow::read);
    }

    @Override
    public List<Pool> named(String name) {
        return sql.query(SELECT + "p.name = :name order by p.created_at, p.pool_id")
                .set("name", name)
                .many(PoolRow::read);
    }

    @Override
    public Optional<Pool> issuing(String issuer) {
        return sql.query(SELECT + "p.issuer = :issuer").set("issuer", issuer).one(PoolRow::read);
    }

    @Override
    public void change(PoolId id, PoolSettings settings) {
        sql.query("update userpools.pools set form = :form, settings = :settings::json where pool_id = :pool")
                .set("pool", id.value())
                .set("form", settings.names().form())
                .set("settings", PoolDocument.JSON.text(settings))
                .update();
    }

    @Override
    public Removed remove(PoolId id, int mostAccounts) {
        var some = """
            delete from userpools.accounts where pool_id = :pool and name in (
                select name from userpools.accounts where pool_id = :pool order by name limit :most)\
            """;
        int gone = sql.query(some)
                .set("pool", id.value())
                .set("most", mostAccounts)
                .update();
        if (gone == mostAccounts) {
            return Removed.PART;
        }
        removeRest(id);
        return Removed.WHOLE;
    }

    /// Clients, keys and accounts, with what hangs on those, go by their foreign keys, and the data key at last.
    private void removeRest(PoolId id) {
        var delete = """
            with codes as (delete from userpools.codes where pool_id = :pool),
            counters as (delete from userpools.attempt_counters where pool_id = :pool),
            failures as (delete from userpools.failed_attempts where pool_id = :pool)
            delete from userpools.pools where pool_id = :pool\
            """;
        sql.query(delete).set("pool", id.value()).update();
        sql.query("select tenantgate.forget_key_of(:pool)")
                .set("pool", id.value())
                .exists();
    }
}
