package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.userpools.lockout.AttemptKey;
import io.tenantgate.userpools.lockout.Attempts;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.FailedAttempts;

/// The table `failed_attempts`. What is written takes some of the pool's with it that are forgotten.
public final class JdbcFailedAttempts implements FailedAttempts {
    private static final String KEY = " where pool_id = :pool and subject = :subject and realm = :realm";
    private static final String PUT = """
        with forgotten as (
            delete from userpools.failed_attempts where (pool_id, subject, realm) in (
                select pool_id, subject, realm from userpools.failed_attempts
                where pool_id = :pool and forgotten_at < :last::timestamptz and subject <> :subject
                order by forgotten_at limit 5 for update skip locked))
        insert into userpools.failed_attempts (pool_id, realm, subject, failures, last_failure, forgotten_at)
        values (:pool, :realm, :subject, :failures, :last, :forgotten)
        on conflict (pool_id, subject, realm) do update
            set failures = :failures, last_failure = :last, forgotten_at = :forgotten\
        """;

    private final Sql sql;

    public JdbcFailedAttempts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Attempts of(PoolId pool, AttemptKey key) {
        return read(at("select failures, last_failure from userpools.failed_attempts" + KEY, pool, key));
    }

    @Override
    public Attempts lock(PoolId pool, AttemptKey key) {
        return read(at("select * from userpools.hold_failed_attempts(:pool, :realm, :subject)", pool, key));
    }

    @Override
    public void put(PoolId pool, AttemptKey key, Attempts attempts) {
        at(PUT, pool, key)
                .set("failures", attempts.failures())
                .set("last", attempts.lastFailure())
                .set("forgotten", attempts.forgottenAt())
                .later();
    }

    @Override
    public void clear(PoolId pool, AttemptKey key) {
        at("delete from userpools.failed_attempts" + KEY, pool, key).later();
    }

    private Query at(String text, PoolId pool, AttemptKey key) {
        return sql.query(text)
                .set("pool", pool.value())
                .set("realm", key.realm().value())
                .set("subject", key.subject());
    }

    private static Attempts read(Query query) {
        return query.one(JdbcFailedAttempts::attempts).orElse(Attempts.NONE);
    }

    private static Attempts attempts(Row row) {
        return new Attempts(row.integer("failures"), row.instant("last_failure"));
    }
}
