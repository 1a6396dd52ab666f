package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.QuotaBuckets;
import io.tenantgate.application.quotas.QuotaAccount;
import io.tenantgate.application.quotas.QuotaCategory;
import io.tenantgate.application.quotas.QuotaKey;
import java.time.Instant;
import java.util.List;

/// The table `quotas`, on connections of its own; its column `provider` names the account that providers share. What a
/// crash forgets is a moment's leases: nobody waits for the
/// disk.
public final class JdbcQuotaBuckets implements QuotaBuckets {
    private static final String OF_KEY = " where provider = :provider and category = :category and part = :part";

    private final Sql sql;

    public JdbcQuotaBuckets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Lease lease(Ask ask) {
        var lease = """
            select granted, again_at from tenantgate.lease_quota(
                :provider, :category, :part, :quota, :asker, :now, make_interval(secs => :millis / 1000.0),
                :wanted, :pressing, :waiting, :spent, :lastSpentAt, :waited, :refused)\
            """;
        var tally = ask.tally();
        return of(ask.key(), lease)
                .set("quota", ask.perSecond())
                .set("asker", ask.asker())
                .set("now", ask.now())
                .set("millis", LEASE.toMillis())
                .set("wanted", ask.wish().wanted())
                .set("pressing", ask.wish().pressing())
                .set("waiting", ask.wish().waiting())
                .set("spent", tally.spent())
                .set("lastSpentAt", tally.lastSpentAt())
                .set("waited", tally.waited())
                .set("refused", tally.refused())
                .single(row -> new Lease(row.integer("granted"), row.instant("again_at")));
    }

    /// Halves the share, down to an eighth, once in a second.
    @Override
    public void throttled(QuotaKey key, Instant now) {
        var halve = """
            update tenantgate.quotas q set
                share = case when throttled > 0 and share_at > :now::timestamptz - interval '1 second' then share
                    else greatest(0.125, tenantgate.quota_allowed(q, :now) * 0.5 / per_second) end,
                share_at = case when throttled > 0 and share_at > :now::timestamptz - interval '1 second' then share_at
                    else :now end,
                throttled = throttled + 1\
            """;
        of(key, halve + OF_KEY).set("now", now).update();
    }

    @Override
    public List<Usage> usages(Instant now) {
        var usages = """
            select provider, category, part, tenantgate.quota_allowed(q, :now) as allowed,
                round(recent * exp(-least(30, greatest(0, extract(epoch from :now::timestamptz - at)) / 60))
                    * 1000 / 60)::bigint as per_1000_seconds,
                (select coalesce(sum(w.waiting), 0)::int from unnest(wants) w where w.until >= :now) as waiting,
                waited, refused, throttled, since
            from tenantgate.quotas q where part = '' order by provider, category\
            """;
        return sql.autocommit(usages).set("now", now).many(JdbcQuotaBuckets::usage);
    }

    private static Usage usage(Row row) {
        return new Usage(
                new QuotaKey(
                        new QuotaAccount(row.text("provider")),
                        new QuotaCategory(row.text("category")),
                        row.text("part")),
                row.integer("allowed"),
                row.number("per_1000_seconds") / 1_000.0,
                row.integer("waiting"),
                row.number("waited"),
                row.number("refused"),
                row.number("throttled"),
                row.instant("since"));
    }

    @Override
    public void forgetParts(Instant before) {
        sql.autocommit("delete from tenantgate.quotas where part <> '' and at < :before")
                .set("before", before)
                .update();
    }

    private Query of(QuotaKey key, String text) {
        return sql.autocommit(text)
                .set("provider", key.account().name())
                .set("category", key.category().name())
                .set("part", key.part());
    }
}
