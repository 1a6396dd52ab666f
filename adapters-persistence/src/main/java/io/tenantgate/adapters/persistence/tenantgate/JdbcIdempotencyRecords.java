package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.IdempotencyRecords;
import java.time.Instant;
import java.util.Optional;

/// The table `idempotency_keys`. A claim that is made takes some of the tenant's that ended with it.
public final class JdbcIdempotencyRecords implements IdempotencyRecords {
    private static final String CLAIM = """
        with forgotten as (
            delete from tenantgate.idempotency_keys where tenant_id = :tenant and key_hash in (
                select key_hash from tenantgate.idempotency_keys
                where tenant_id = :tenant and expires_at <= :now and key_hash <> :key
                order by expires_at limit 10 for update skip locked))
        insert into tenantgate.idempotency_keys as standing
            (tenant_id, key_hash, thing_id, body_mac, lease_until, expires_at)
        values (:tenant, :key, :thing, :mac, :lease, :end)
        on conflict (tenant_id, key_hash) do update
            set thing_id = :thing, body_mac = :mac, lease_until = :lease, expires_at = :end, answer = null
            where standing.expires_at <= :now\
        """;
    private static final byte[] NO_SALT = {};

    private final Sql sql;

    public JdbcIdempotencyRecords(Sql sql) {
        this.sql = sql;
    }

    /// A row that is released between the claim and the look is claimed again.
    @Override
    public Optional<Stored> claim(Stored row, Instant now) {
        Optional<Stored> standing = Optional.empty();
        while (standing.isEmpty()) {
            if (claimed(row, now)) {
                return Optional.empty();
            }
            standing = find(row.key(), now);
        }
        return standing;
    }

    private boolean claimed(Stored row, Instant now) {
        return at(CLAIM, row.key())
                        .set("thing", row.id())
                        .set("mac", row.bodyMac())
                        .set("lease", row.leaseUntil())
                        .set("end", row.expiresAt())
                        .set("now", now)
                        .update()
                == 1;
    }

    @Override
    public Optional<Stored> find(Key key, Instant now) {
        var select = """
            select thing_id, body_mac, lease_until, expires_at, answer from tenantgate.idempotency_keys
            where tenant_id = :tenant and key_hash = :key and expires_at > :now\
            """;
        return at(select, key).set("now", now).one(row -> read(row, key));
    }

    @Override
    public boolean takeOver(Key key, Instant expired, Instant until) {
        var update = """
            update tenantgate.idempotency_keys set lease_until = :until
            where tenant_id = :tenant and key_hash = :key and lease_until = :expired and answer is null\
            """;
        return at(update, key).set("expired", expired).set("until", until).update() == 1;
    }

    @Override
    public void answer(Key key, byte[] sealedAnswer) {
        var update = """
            update tenantgate.idempotency_keys set answer = :answer
            where tenant_id = :tenant and key_hash = :key\
            """;
        at(update, key).set("answer", sealedAnswer).update();
    }

    @Override
    public void release(Key key) {
        var delete = """
            delete from tenantgate.idempotency_keys
            where tenant_id = :tenant and key_hash = :key and answer is null\
            """;
        at(delete, key).update();
    }

    private Query at(String text, Key key) {
        return sql.query(text)
                .set("tenant", key.tenant().value())
                .set("key", Canonical.hash(NO_SALT, key.caller(), key.route(), key.key()));
    }

    private static Stored read(Row row, Key key) {
        return new Stored(
                key,
                row.uuid("thing_id"),
                row.bytes("body_mac"),
                row.instant("lease_until"),
                row.instant("expires_at"),
                row.optionalBytes("answer"));
    }
}
