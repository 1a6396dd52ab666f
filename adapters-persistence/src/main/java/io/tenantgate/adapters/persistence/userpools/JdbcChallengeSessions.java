package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.TokenHash;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.ChallengeSessions;
import java.util.Optional;

/// The table `challenge_sessions`. One that is opened takes some of the pool's with it that ended a day before it.
public final class JdbcChallengeSessions implements ChallengeSessions {
    private static final String SELECT = """
        select client_id, sub, step, realm, expires_at, used from userpools.challenge_sessions
        where pool_id = :pool and session_id = :id\
        """;

    private final Sql sql;

    public JdbcChallengeSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void open(Pending session) {
        var insert = """
            with forgotten as (
                delete from userpools.challenge_sessions where (pool_id, session_id) in (
                    select pool_id, session_id from userpools.challenge_sessions
                    where pool_id = :pool and expires_at < :end::timestamptz - interval '1 day'
                    order by expires_at limit 5 for update skip locked))
            insert into userpools.challenge_sessions (pool_id, session_id, client_id, sub, step, realm, expires_at,
                used)
            values (:pool, :id, :client, :sub, :step, :realm, :end, :used)\
            """;
        sql.query(insert)
                .set("pool", session.pool().value())
                .set("id", session.id().bytes())
                .set("client", session.client().value())
                .set("sub", session.account().value())
                .set("step", session.step())
                .set("realm", session.realm().value())
                .set("end", session.expiresAt())
                .set("used", session.used())
                .update();
    }

    @Override
    public Optional<Pending> find(PoolId pool, TokenHash id) {
        return one(SELECT, pool, id);
    }

    @Override
    public Optional<Pending> lock(PoolId pool, TokenHash id) {
        return one(SELECT + " for update", pool, id);
    }

    private Optional<Pending> one(String select, PoolId pool, TokenHash id) {
        return sql.query(select).set("pool", pool.value()).set("id", id.bytes()).one(row -> read(row, pool, id));
    }

    @Override
    public void use(PoolId pool, TokenHash id) {
        sql.query("update userpools.challenge_sessions set used = true where pool_id = :pool and session_id = :id")
                .set("pool", pool.value())
                .set("id", id.bytes())
                .update();
    }

    private static Pending read(Row row, PoolId pool, TokenHash id) {
        return new Pending(
                pool,
                id,
                new ClientId(row.text("client_id")),
                new Sub(row.uuid("sub")),
                row.text("step"),
                new Realm(row.text("realm")),
                row.instant("expires_at"),
                row.truth("used"));
    }
}
