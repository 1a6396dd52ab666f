package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.AuditChain.Anchor;
import io.tenantgate.application.port.OldEvents;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tables of the audit trail, over a connection of the owner's that is opened for each removal and closed with
/// it.
public final class JdbcOldEvents implements OldEvents {
    /// Nobody verifies the trail meanwhile.
    private static final String ALONE = """
        select set_config('tenantgate.scope', ?, true),
            pg_advisory_xact_lock(hashtextextended('tenantgate.audit_checkpoints ' || ?, 0))\
        """;

    private static final String MOVE = """
        insert into tenantgate.audit_checkpoints as c (tenant_id, seq, mac, key_id, signature, removed_at)
        values (?, ?, ?, ?, ?, ?)
        on conflict (tenant_id) do update set seq = excluded.seq, mac = excluded.mac, key_id = excluded.key_id,
            signature = excluded.signature, removed_at = excluded.removed_at
        where c.seq = ?\
        """;

    private static final String REMOVE_FOUND = """
        delete from tenantgate.audit_found f using tenantgate.audit_seals s, tenantgate.audit_events e
        where s.tenant_id = ? and s.seq > ? and s.seq <= ? and e.tenant_id = s.tenant_id and e.event_id = s.event_id
            and f.tenant_id = s.tenant_id and f.event_id = s.event_id
            and f.outcome = tenantgate.audit_key('', e.outcome)\
        """;

    private static final List<String> OF_EVENTS = List.of("audit_personal", "audit_events");

    private static final String REMOVE = """
        delete from tenantgate.%s e using tenantgate.audit_seals s
        where s.tenant_id = ? and s.seq > ? and s.seq <= ? and e.tenant_id = s.tenant_id and e.event_id = s.event_id\
        """;

    private static final String REMOVE_SEALS =
            "delete from tenantgate.audit_seals where tenant_id = ? and seq > ? and seq <= ?";

    private final Sql sql;
    private final Database database;

    public JdbcOldEvents(Sql sql, Database database) {
        this.sql = sql;
        this.database = database;
    }

    @Override
    public List<TenantId> trails(Optional<TenantId> after, int limit) {
        return sql.query("""
            select tenant_id from tenantgate.audit_heads
            where :after::uuid is null or tenant_id > :after order by tenant_id limit :limit\
            """)
                .set("after", after.map(TenantId::value))
                .set("limit", limit)
                .many(row -> new TenantId(row.uuid("tenant_id")));
    }

    @Override
    public boolean remove(ChainMark from, Anchor checkpoint) {
        try (var owner = database.connectAsOwner()) {
            owner.setAutoCommit(false);
            alone(owner, checkpoint.tenant());
            if (!move(owner, from, checkpoint)) {
                owner.rollback();
                return false;
            }
            remove(
                    owner,
                    checkpoint.tenant().value(),
                    from.seq(),
                    checkpoint.mark().seq());
            owner.commit();
            return true;
        } catch (SQLException e) {
            throw new DatabaseFault("Removing old audit events", e);
        }
    }

    private static void alone(Connection owner, TenantId tenant) throws SQLException {
        try (var statement = owner.prepareStatement(ALONE)) {
            statement.setString(1, tenant.toString());
            statement.setString(2, tenant.toString());
            statement.execute();
        }
    }

    private static boolean move(Connection owner, ChainMark from, Anchor checkpoint) throws SQLException {
        try (var statement = owner.prepareStatement(MOVE)) {
            statement.setObject(1, checkpoint.tenant().value());
            statement.setLong(2, checkpoint.mark().seq());
            statement.setBytes(3, checkpoint.mark().mac());
            statement.setObject(4, checkpoint.signature().key());
            statement.setBytes(5, checkpoint.signature().mac());
            statement.setObject(6, checkpoint.at().atOffset(ZoneOffset.UTC));
            statement.setLong(7, from.seq());
            return statement.executeUpdate() == 1;
        }
    }

    private static void remove(Connection owner, UUID tenant, long from, long to) throws SQLException {
        remove(owner, REMOVE_FOUND, tenant, from, to);
        for (var table : OF_EVENTS) {
            remove(owner, REMOVE.formatted(table), tenant, from, to);
        }
        remove(owner, REMOVE_SEALS, tenant, from, to);
    }

    private static void remove(Connection owner, String statement, UUID tenant, long from, long to)
            throws SQLException {
        try (var removal = owner.prepareStatement(statement)) {
            removal.setObject(1, tenant);
            removal.setLong(2, from);
            removal.setLong(3, to);
            removal.executeUpdate();
        }
    }
}
