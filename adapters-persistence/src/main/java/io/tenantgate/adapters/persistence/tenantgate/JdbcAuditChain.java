package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.AuditChain;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.audit.Seal;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The tables `audit_seals` and `audit_heads`; a trigger there takes what is sealed out of `audit_unsealed` and
/// lists it in `audit_found`.
public final class JdbcAuditChain implements AuditChain {
    private static final String WAITING =
            "select " + KeptEventRow.COLUMNS + """
                 from tenantgate.audit_unsealed u
                join tenantgate.audit_events e on e.tenant_id = u.tenant_id and e.event_id = u.event_id\
                """ + " " + KeptEventRow.PERSONAL + " order by u.event_id limit :limit";

    private static final String ENDS = """
        select t.tenant_id, h.seq, h.mac, coalesce(l.last, 0) as last
        from unnest(:tenants::uuid[]) as t (tenant_id)
        left join tenantgate.audit_heads h on h.tenant_id = t.tenant_id
        cross join lateral (
            select max(s.seq) as last from tenantgate.audit_seals s where s.tenant_id = t.tenant_id) l
        where h.seq is not null or l.last is not null\
        """;

    private static final String ADD = """
        insert into tenantgate.audit_seals (tenant_id, seq, event_id, key_id, mac)
        select tenant_id, seq, event_id, key_id, decode(mac, 'hex')
        from unnest(:tenants::uuid[], :seqs::bigint[], :events::uuid[], :keys::uuid[], :macs::text[])
            as s (tenant_id, seq, event_id, key_id, mac)\
        """;

    private static final String MOVE_HEAD = """
        insert into tenantgate.audit_heads (tenant_id, seq, mac, key_id, signature, sealed_at)
        values (:tenant, :seq, :mac, :key, :signature, :at)
        on conflict (tenant_id) do update set seq = excluded.seq, mac = excluded.mac, key_id = excluded.key_id,
            signature = excluded.signature, sealed_at = excluded.sealed_at\
        """;

    private final Sql sql;

    public JdbcAuditChain(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean takeTurn() {
        return sql.query("select pg_try_advisory_xact_lock(hashtextextended('tenantgate.audit_seals', 0)) as mine")
                .single(row -> row.truth("mine"));
    }

    @Override
    public List<KeptEvent> waiting(int limit) {
        return sql.query(WAITING).set("limit", limit).many(KeptEventRow::read);
    }

    @Override
    public Map<TenantId, End> ends(Set<TenantId> tenants) {
        return sql.query(ENDS).set("tenants", tenants).many(row -> Map.entry(tenant(row), end(row))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static TenantId tenant(Row row) {
        return new TenantId(row.uuid("tenant_id"));
    }

    private static End end(Row row) {
        var mark = row.optionalBytes("mac").map(mac -> new ChainMark(row.number("seq"), mac));
        return new End(mark.orElse(ChainMark.START), row.number("last"));
    }

    @Override
    public void add(List<Seal> seals) {
        sql.query(ADD)
                .set("tenants", column(seals, Seal::tenant))
                .set("seqs", column(seals, Seal::seq))
                .set("events", column(seals, Seal::event))
                .set("keys", column(seals, Seal::key))
                .set("macs", column(seals, seal -> HexFormat.of().formatHex(seal.mac())))
                .update();
    }

    private static List<?> column(List<Seal> seals, Function<Seal, ?> part) {
        return seals.stream().map(part).toList();
    }

    @Override
    public void moveHead(Anchor head) {
        sql.query(MOVE_HEAD)
                .set("tenant", head.tenant().value())
                .set("seq", head.mark().seq())
                .set("mac", head.mark().mac())
                .set("key", head.signature().key())
                .set("signature", head.signature().mac())
                .set("at", head.at())
                .update();
    }
}
