package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.AuditChain.Anchor;
import io.tenantgate.application.port.ChainKeys.Signature;
import io.tenantgate.application.port.SealedTrail;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.audit.Seal;
import io.tenantgate.domain.tenancy.TenantId;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tables of the audit trail, read without trust in any of them.
public final class JdbcSealedTrail implements SealedTrail {
    private static final String HEAD = """
        select seq, mac, key_id, signature, sealed_at as at from tenantgate.audit_heads where tenant_id = :tenant\
        """;

    private static final String CHECKPOINT = """
        select seq, mac, key_id, signature, removed_at as at
        from tenantgate.audit_checkpoints where tenant_id = :tenant\
        """;

    private static final String AFTER = "select s.seq, s.event_id as sealed, s.key_id, s.mac, " + KeptEventRow.COLUMNS
            + """
             from tenantgate.audit_seals s
            left join tenantgate.audit_events e on e.tenant_id = s.tenant_id and e.event_id = s.event_id\
            """ + " " + KeptEventRow.PERSONAL
            + " where s.tenant_id = :tenant and s.seq > :seq order by s.seq limit :limit";

    private static final String LOOK = """
        select e.event_id, s.event_id is null and u.event_id is null as inserted
        from (select tenant_id, event_id from tenantgate.audit_events o
            where o.tenant_id = :tenant and o.event_id > :after order by o.event_id limit :limit) e
        left join tenantgate.audit_seals s on s.tenant_id = e.tenant_id and s.event_id = e.event_id
        left join tenantgate.audit_unsealed u on u.tenant_id = e.tenant_id and u.event_id = e.event_id
        order by e.event_id\
        """;

    private static final String WAITING = """
        select count(*)::int as n
        from (select from tenantgate.audit_unsealed u where u.tenant_id = :tenant limit :most) waiting\
        """;

    private final Sql sql;

    public JdbcSealedTrail(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void hold(TenantId tenant) {
        sql.query("select pg_advisory_xact_lock_shared(hashtextextended('tenantgate.audit_checkpoints ' || :id, 0))")
                .set("id", tenant.value().toString())
                .exists();
    }

    @Override
    public Optional<Anchor> head(TenantId tenant) {
        return anchor(HEAD, tenant);
    }

    @Override
    public Optional<Anchor> checkpoint(TenantId tenant) {
        return anchor(CHECKPOINT, tenant);
    }

    private Optional<Anchor> anchor(String query, TenantId tenant) {
        return sql.query(query)
                .set("tenant", tenant.value())
                .one(row -> new Anchor(
                        tenant,
                        new ChainMark(row.number("seq"), row.bytes("mac")),
                        new Signature(row.uuid("key_id"), row.bytes("signature")),
                        row.instant("at")));
    }

    @Override
    public List<Link> after(TenantId tenant, long seq, int limit) {
        return sql.query(AFTER)
                .set("tenant", tenant.value())
                .set("seq", seq)
                .set("limit", limit)
                .many(row -> link(tenant, row));
    }

    private static Link link(TenantId tenant, Row row) {
        var seal = new Seal(tenant, row.number("seq"), row.uuid("sealed"), row.uuid("key_id"), row.bytes("mac"));
        var event = row.optionalUuid("event_id").map(_ -> KeptEventRow.read(row));
        return new Link(seal, event, event.isPresent() ? personal(row) : PersonalPart.ERASED);
    }

    private static PersonalPart personal(Row row) {
        return row.optionalBytes("salt")
                .map(salt -> Canonical.hash(salt, row.text("subject"), row.text("ip"), row.text("user_agent")))
                .map(hash -> MessageDigest.isEqual(hash, row.bytes("personal_hash"))
                        ? PersonalPart.THERE
                        : PersonalPart.ALTERED)
                .orElse(PersonalPart.ERASED);
    }

    @Override
    public Looked look(TenantId tenant, Optional<UUID> after, int limit) {
        record Seen(UUID event, boolean inserted) {}
        var seen = sql.query(LOOK)
                .set("tenant", tenant.value())
                .set("after", after.orElse(new UUID(0, 0)))
                .set("limit", limit)
                .many(row -> new Seen(row.uuid("event_id"), row.truth("inserted")));
        return new Looked(
                seen.size(),
                seen.stream().filter(Seen::inserted).map(Seen::event).findFirst(),
                seen.stream().map(Seen::event).reduce((_, last) -> last));
    }

    @Override
    public int waiting(TenantId tenant, int most) {
        return sql.query(WAITING)
                .set("tenant", tenant.value())
                .set("most", most)
                .single(row -> row.integer("n"));
    }
}
