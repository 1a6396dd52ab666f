package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.userpools.keys.BankedPair;
import io.tenantgate.userpools.port.BankedPairs;
import java.util.Comparator;
import java.util.List;

/// The table `key_bank`, whose rows are of the pool `*`, which is none.
public final class JdbcBankedPairs implements BankedPairs {
    private static final String TAKE = """
        with oldest as materialized (
            select kid from userpools.key_bank where pool_id = '*'
            order by made_at, kid limit :wanted for update skip locked)
        delete from userpools.key_bank
        where pool_id = '*' and kid in (select kid from oldest) and (select count(*) from oldest) = :wanted
        returning kid, sealed_key, spki, made_at\
        """;

    private final Sql sql;

    public JdbcBankedPairs(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(BankedPair pair) {
        var insert = """
            insert into userpools.key_bank (kid, sealed_key, spki, made_at)
            values (:kid, :key, :spki, :made)\
            """;
        sql.query(insert)
                .set("kid", pair.kid())
                .set("key", pair.sealedKey())
                .set("spki", pair.spki())
                .set("made", pair.madeAt())
                .update();
    }

    @Override
    public int count() {
        return sql.query("select count(*)::int as n from userpools.key_bank where pool_id = '*'")
                .single(row -> row.integer("n"));
    }

    @Override
    public List<BankedPair> take(int wanted) {
        return sql.query(TAKE).set("wanted", wanted).many(JdbcBankedPairs::read).stream()
                .sorted(Comparator.comparing(BankedPair::madeAt))
                .toList();
    }

    private static BankedPair read(Row row) {
        return new BankedPair(row.text("kid"), row.bytes("sealed_key"), row.text("spki"), row.instant("made_at"));
    }
}
