package io.tenantgate.benchmarks;

import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.database.Location;
import io.tenantgate.adapters.persistence.scopes.TenantScopes;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.tenancy.TenantId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/// A database of its own with an audit trail in it, five sixths of which are one tenant's. The seals are none:
/// nothing here is proven.
record AuditStock(Database database, Sql sql, Scopes scopes) implements AutoCloseable {
    static final TenantId ACME = new TenantId(new UUID(1, 1));

    private static final int AT_ONCE = 20_000;
    private static final String EVENTS = """
        insert into tenantgate.audit_events
        select case when i %% 6 = 0 then ('00000000-0000-0002-0000-' || lpad((i %% %3$d)::text, 12, '0'))::uuid
                else '00000000-0000-0001-0000-000000000001' end,
            ('019' || lpad(to_hex(i), 9, '0') || '-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
            timestamptz '2024-06-01' + make_interval(secs => i), 'USER',
            case when i %% 10 = 1 then 'ann' else (i %% 5000)::text end,
            case when i %% 11 = 1 then 'sign-in' else 'sign-out' end,
            case when i %% 13 = 1 then 'REFUSED' else 'SUCCESS' end, '', ''::bytea, 'r', '{}'
        from generate_series(%1$d, %2$d) i\
        """;
    private static final String PERSONAL = """
        insert into tenantgate.audit_personal
        select tenant_id, event_id, ''::bytea, case when i %% 17 = 1 then 'ann@example.com' else (i %% 5000)::text end,
            case when i %% 19 = 1 then '192.0.2.1' else (i %% 3000)::text end, 'curl'
        from (select *, extract(epoch from at - timestamptz '2024-06-01')::int as i from tenantgate.audit_events) e
        where event_id between '%1$s' and '%2$s'\
        """;
    private static final String SEALS = """
        insert into tenantgate.audit_seals
        select tenant_id, i, event_id, event_id, ''::bytea
        from (select *, extract(epoch from at - timestamptz '2024-06-01')::int as i from tenantgate.audit_events) e
        where event_id between '%1$s' and '%2$s'\
        """;

    static AuditStock of(Path directory, int events, int tenants) {
        var database = Database.open(new Location.Embedded(directory), Database.POOL_SIZE);
        try {
            fill(database, events, tenants);
        } catch (SQLException e) {
            database.close();
            throw new IllegalStateException(e);
        }
        var transaction = new Transaction(database.dataSource());
        return new AuditStock(database, new Sql(transaction, database.bearers()), new TenantScopes(transaction));
    }

    private static void fill(Database database, int events, int tenants) throws SQLException {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("set tenantgate.scope = 'platform'");
            for (int from = 1; from <= events; from += AT_ONCE) {
                int to = Math.min(events, from + AT_ONCE - 1);
                statement.execute(EVENTS.formatted(from, to, tenants));
                statement.execute(PERSONAL.formatted(id(from), id(to)));
                statement.execute(SEALS.formatted(id(from), id(to)));
            }
            statement.execute(
                    "vacuum analyze tenantgate.audit_events, tenantgate.audit_personal, tenantgate.audit_found");
        }
    }

    private static UUID id(long event) {
        return new UUID((0x0190_0000_0000L + event) << 16 | 0x7000L, 0x8000_0000_0000_0000L | event);
    }

    @Override
    public void close() {
        database.close();
    }
}
