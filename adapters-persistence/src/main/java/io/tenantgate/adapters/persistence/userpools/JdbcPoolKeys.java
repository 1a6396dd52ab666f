package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.userpools.keys.KeyPairRecord;
import io.tenantgate.userpools.keys.KeyUse;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.PoolKeys;
import java.util.List;

/// The table `pool_keys`.
public final class JdbcPoolKeys implements PoolKeys {
    private final Sql sql;

    public JdbcPoolKeys(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<KeyPairRecord> of(PoolId pool) {
        var select = """
            select kid, use, sealed_key, spki, made_at from userpools.pool_keys
            where pool_id = :pool order by made_at desc, kid\
            """;
        return sql.query(select).set("pool", pool.value()).many(JdbcPoolKeys::read);
    }

    /// A lock that lets others add accounts and clients meanwhile.
    @Override
    public void lock(PoolId pool) {
        sql.query("select 1 from userpools.pools where pool_id = :pool for no key update")
                .set("pool", pool.value())
                .exists();
    }

    @Override
    public void add(PoolId pool, KeyPairRecord pair) {
        var insert = """
            insert into userpools.pool_keys (pool_id, kid, use, sealed_key, spki, made_at)
            values (:pool, :kid, :use, :key, :spki, :made)\
            """;
        sql.query(insert)
                .set("pool", pool.value())
                .set("kid", pair.kid())
                .set("use", pair.use())
                .set("key", pair.sealedKey())
                .set("spki", pair.spki())
                .set("made", pair.madeAt())
                .update();
    }

    private static KeyPairRecord read(Row row) {
        return new KeyPairRecord(
                row.text("kid"),
                row.constant("use", KeyUse.class),
                row.bytes("sealed_key"),
                row.text("spki"),
                row.instant("made_at"));
    }
}
