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

/// A database of its own with tenants in it that have grown side by side, each of as many members: a third is invited,
/// a fifth disabled, a seventh are administrators.
record MemberStock(Database database, Sql sql, Scopes scopes) implements AutoCloseable {
    static final TenantId ACME = new TenantId(new UUID(1, 0));

    private static final String FILL = """
        set tenantgate.scope = 'platform';
        insert into tenantgate.tenants (tenant_id, slug, name, name_key, status, strategy, provider, settings,
            created_at, updated_at, tried_at)
        select ('00000000-0000-0001-0000-' || lpad(to_hex(t), 12, '0'))::uuid, 'acme-' || t, 'Acme', 'acme', 'ACTIVE',
            'POOL', 'builtin', '{}', now(), now(), now()
        from generate_series(0, %1$d - 1) t;
        alter table tenantgate.members disable trigger listed;
        insert into tenantgate.members (tenant_id, member_id, login_name, username, issuer, sub, email, name, status,
            enabled, roles, not_before, created_at, updated_at, email_key, name_key)
        select ('00000000-0000-0001-0000-' || lpad(to_hex(i %% %1$d), 12, '0'))::uuid,
            ('019' || lpad(to_hex(i), 9, '0') || '-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
            'user-' || j || '@example.com', it, it || 'https://id.example', it || i, 'user-' || j || '@example.com',
            'User ' || j, case when it is null then 'INVITED' else 'ACTIVE' end, j %% 5 <> 0,
            case when j %% 7 = 0 then '{admin,member}' else '{member}' end::text[], now(), now(), now(),
            'user-' || j || '@example.com', 'user ' || j
        from generate_series(0, %1$d * %2$d - 1) i, lateral (select i / %1$d) n (j),
            lateral (select case when j %% 3 <> 0 then 'u' end) u (it);
        alter table tenantgate.members enable trigger listed;
        insert into tenantgate.member_found select f.* from tenantgate.members m, tenantgate.found_by(m) f;
        """;

    static MemberStock of(Path directory, int tenants, int members) {
        var database = Database.open(new Location.Embedded(directory), Database.POOL_SIZE);
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(FILL.formatted(tenants, members));
            statement.execute("vacuum analyze tenantgate.members, tenantgate.member_found");
        } catch (SQLException e) {
            database.close();
            throw new IllegalStateException(e);
        }
        var transaction = new Transaction(database.dataSource());
        return new MemberStock(database, new Sql(transaction, database.bearers()), new TenantScopes(transaction));
    }

    Buffers buffers() {
        return new Buffers(database, sql, scopes);
    }

    @Override
    public void close() {
        database.close();
    }
}
