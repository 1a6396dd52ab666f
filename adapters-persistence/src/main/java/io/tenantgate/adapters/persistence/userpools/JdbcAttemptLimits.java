package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.userpools.port.AttemptLimits;
import java.time.Instant;

/// The table `attempt_counters`: a row holds the moments of the last hour. A counter that is used takes some of the
/// pool's with it that hold none any more.
public final class JdbcAttemptLimits implements AttemptLimits {
    private static final String ADMIT = """
        with forgotten as (
            delete from userpools.attempt_counters where (pool_id, name_hash, realm, attempt) in (
                select pool_id, name_hash, realm, attempt from userpools.attempt_counters
                where pool_id = :pool and forgotten_at < :now::timestamptz
                    and name_hash <> sha256(convert_to(:name, 'UTF8'))
                order by forgotten_at limit 5 for update skip locked))
        insert into userpools.attempt_counters as c (pool_id, name_hash, realm, attempt, moments, forgotten_at)
        values (:pool, sha256(convert_to(:name, 'UTF8')), :realm, :attempt, array[:now::timestamptz],
            :now::timestamptz + interval '1 hour')
        on conflict (pool_id, name_hash, realm, attempt) do update
            set moments = array(
                    select moment from unnest(c.moments) as moment
                    where moment > :now::timestamptz - interval '1 hour') || :now::timestamptz,
                forgotten_at = :now::timestamptz + interval '1 hour'
            where (
                select count(*) from unnest(c.moments) as moment
                where moment > :now::timestamptz - interval '1 hour') < :limit\
        """;

    private final Sql sql;

    public JdbcAttemptLimits(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean admit(Counter counter, Instant now) {
        return sql.query(ADMIT)
                        .set("pool", counter.pool().value())
                        .set("name", counter.name())
                        .set("realm", counter.realm().value())
                        .set("attempt", counter.attempt())
                        .set("limit", counter.attempt().perHour())
                        .set("now", now)
                        .update()
                == 1;
    }
}
