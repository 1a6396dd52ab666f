package io.tenantgate.adapters.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.scopes.PoolTransactions;
import io.tenantgate.adapters.persistence.scopes.TenantScopes;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Scope;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.pool.PoolId;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The walls between tenants and between pools, on two tables made as migrations make them. PostgreSQL asks a
/// policy when it comes upon a row, so a forgotten scope is an error wherever there is a row that might have been
/// the answer.
class RowLevelSecurityTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final TenantId ACME = new TenantId(UUID.fromString("018f0000-0000-7000-8000-000000000001"));
    private static final TenantId GLOBEX = new TenantId(UUID.fromString("018f0000-0000-7000-8000-000000000002"));
    private static final PoolId POOL = new PoolId("eu-west-1_AAAAAAAAA");

    private final TenantScopes scopes = new TenantScopes(DATABASE.transaction());
    private final PoolTransactions pools = new PoolTransactions(DATABASE.transaction());
    private final Sql sql = DATABASE.sql();

    @BeforeAll
    static void makeTables() throws SQLException {
        try (var owner = DATABASE.database().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("""
                create table tenantgate.note (tenant_id uuid, text text, primary key (tenant_id, text));
                alter table tenantgate.note enable row level security, force row level security;
                create policy own on tenantgate.note using (
                    (select tenantgate.scope()) = any (array['platform', tenant_id::text]));
                create table userpools.note (pool_id text primary key);
                alter table userpools.note enable row level security, force row level security;
                create policy own on userpools.note using (
                    (select userpools.pool()) = any (array['*', pool_id]));
                set tenantgate.pool = '*';
                insert into userpools.note values ('eu-west-1_AAAAAAAAA'), ('eu-west-1_BBBBBBBBB');
                """);
        }
    }

    @Test
    void aTenantSeesItsOwnRowsAlone() {
        write(ACME, "acme's");
        write(GLOBEX, "globex'");

        assertThat(scopes.in(Scope.of(ACME), this::texts)).containsExactly("acme's");
        assertThat(scopes.in(Scope.PLATFORM, this::texts)).containsExactlyInAnyOrder("acme's", "globex'");
    }

    @Test
    void aTenantWritesNoRowOfAnother() {
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> scopes.in(Scope.of(ACME), () -> insert(GLOBEX, "planted")))
                .withMessageContaining("row-level security");
    }

    @Test
    void aForgottenScopeIsAnErrorAndNoEmptyAnswer() {
        write(ACME, "acme's");

        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(
                        () -> sql.autocommit("select text from tenantgate.note").exists())
                .withMessageContaining("No tenantgate.scope is set");
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> pools.in(POOL, this::texts))
                .withMessageContaining("No tenantgate.scope is set");
    }

    @Test
    void anEmptyScopeIsAnErrorTooAlsoOnAConnectionThatHadOne() {
        write(ACME, "acme's");
        for (int connection = 0; connection < 20; connection++) scopes.in(Scope.of(ACME), this::texts);

        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(
                        () -> sql.autocommit("select text from tenantgate.note").exists())
                .withMessageContaining("No tenantgate.scope is set");
    }

    @Test
    void aPoolSeesItsOwnRowsAloneAndALookUpAllOfThem() {
        assertThat(pools.in(POOL, this::poolNotes)).isEqualTo(1);
        assertThat(pools.acrossPools(this::poolNotes)).isEqualTo(2);
    }

    @Test
    void aForgottenPoolIsAnError() {
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> scopes.in(Scope.PLATFORM, this::poolNotes))
                .withMessageContaining("No tenantgate.pool is set");
    }

    private void write(TenantId tenant, String text) {
        scopes.in(Scope.of(tenant), () -> insert(tenant, text));
    }

    private int insert(TenantId tenant, String text) {
        return sql.query("insert into tenantgate.note values (:tenant, :text) on conflict do nothing")
                .set("tenant", tenant.value())
                .set("text", text)
                .update();
    }

    private List<String> texts() {
        return sql.query("select text from tenantgate.note").many(row -> row.text("text"));
    }

    private int poolNotes() {
        return sql.query("select pool_id from userpools.note")
                .many(row -> row.text("pool_id"))
                .size();
    }
}
