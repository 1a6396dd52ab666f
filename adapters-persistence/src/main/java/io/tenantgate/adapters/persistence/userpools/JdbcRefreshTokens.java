package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.userpools.TokenHash;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.RefreshTokens;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The table `refresh_tokens`; when an account was last signed out everywhere stands with the account. A token that is
/// added takes some of the pool's with it that expired more than a day before.
public final class JdbcRefreshTokens implements RefreshTokens {
    private static final String HOLDING =
            "select %s, %s, %s, %s".formatted(GrantRow.COLUMNS, PoolRow.COLUMNS, ClientRow.COLUMNS, AccountRow.COLUMNS)
                    + """
                    from userpools.refresh_tokens g
                    join userpools.pools p on p.pool_id = g.pool_id
                    join userpools.clients c on c.pool_id = g.pool_id and c.client_id = g.client_id
                    join userpools.accounts a on a.pool_id = g.pool_id and a.sub = g.sub
                    where g.pool_id = :pool\
                    """;
    private static final String ADD = """
        with forgotten as (
            delete from userpools.refresh_tokens where (pool_id, token_id) in (
                select pool_id, token_id from userpools.refresh_tokens
                where pool_id = :pool and expires_at < :authTime::timestamptz - interval '1 day'
                order by expires_at limit 5 for update skip locked))
        insert into userpools.refresh_tokens (pool_id, token_id, client_id, sub, realm, origin_jti, auth_time,
            event_id, expires_at, revoked_at)
        values (:pool, :id, :client, :sub, :realm, :origin, :authTime, :event, :expires, :revoked)\
        """;

    private final Sql sql;

    public JdbcRefreshTokens(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Grant grant) {
        GrantRow.write(sql.query(ADD), grant).later();
    }

    @Override
    public Optional<Holding> holding(PoolId pool, TokenHash id) {
        return sql.query(HOLDING + " and g.token_id = :id")
                .set("pool", pool.value())
                .set("id", id.bytes())
                .one(GrantRow::holding);
    }

    @Override
    public Optional<Holding> byOrigin(PoolId pool, UUID originJti) {
        return sql.query(HOLDING + " and g.origin_jti = :origin")
                .set("pool", pool.value())
                .set("origin", originJti)
                .one(GrantRow::holding);
    }

    @Override
    public void revoke(PoolId pool, TokenHash id, Instant now) {
        var update = """
            update userpools.refresh_tokens set revoked_at = :now
            where pool_id = :pool and token_id = :id and revoked_at is null\
            """;
        sql.query(update)
                .set("pool", pool.value())
                .set("id", id.bytes())
                .set("now", now)
                .update();
    }

    @Override
    public void signOut(PoolId pool, Sub account, Instant now) {
        var update = """
            with tokens as (
                update userpools.refresh_tokens set revoked_at = :now
                where pool_id = :pool and sub = :sub and revoked_at is null)
            update userpools.accounts set signed_out_at = greatest(signed_out_at, :now)
            where pool_id = :pool and sub = :sub\
            """;
        sql.query(update)
                .set("pool", pool.value())
                .set("sub", account.value())
                .set("now", now)
                .update();
    }

    @Override
    public Optional<Instant> signedOutAt(PoolId pool, Sub account) {
        return sql.query("select signed_out_at from userpools.accounts where pool_id = :pool and sub = :sub")
                .set("pool", pool.value())
                .set("sub", account.value())
                .one(row -> row.optionalInstant("signed_out_at"))
                .flatMap(moment -> moment);
    }
}
