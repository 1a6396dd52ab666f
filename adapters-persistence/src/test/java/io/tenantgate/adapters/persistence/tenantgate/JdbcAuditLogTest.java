package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.domain.audit.AuditEvent;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcAuditLogTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcAuditLog log = new JdbcAuditLog(world.sql());
    private final TenantId acme = new TenantId(Examples.nextId());

    @Test
    void anEventIsWrittenWithItsPersonalPartApartAndWaitsForTheSealer() {
        var event = added(Examples.event(acme));

        assertThat(count("audit_events where action = 'sign-in' and reason = 'wrong-credentials'"))
                .isEqualTo(1);
        assertThat(count("audit_personal where subject = 'alice@example.com' and ip = '192.0.2.1'"))
                .isEqualTo(1);
        assertThat(count("audit_unsealed where event_id = '%s'".formatted(event.id())))
                .isEqualTo(1);
    }

    @Test
    void theEventHoldsTheSaltedHashOfWhatIsPersonalAndNothingElseOfIt() {
        var event = added(Examples.event(acme));

        var salt = world.as(
                acme,
                () -> world.sql()
                        .query("select salt from tenantgate.audit_personal where event_id = :id")
                        .set("id", event.id())
                        .single(row -> row.bytes("salt")));
        var row = world.as(
                acme,
                () -> world.sql()
                        .query("select e::text as t, personal_hash from tenantgate.audit_events e where event_id = :id")
                        .set("id", event.id())
                        .single(found -> Map.entry(found.text("t"), found.bytes("personal_hash"))));

        assertThat(row.getValue()).isEqualTo(Canonical.hash(salt, event.subject(), event.ip(), event.userAgent()));
        assertThat(row.getKey()).doesNotContain("alice", "192.0.2.1", "curl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_events", "audit_personal", "audit_unsealed"})
    void theServiceNeitherChangesNorRemovesARow(String table) {
        added(Examples.event(acme));

        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> run("delete from tenantgate." + table))
                .satisfies(fault -> assertThat(fault.state()).isEqualTo("42501"));
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> run("update tenantgate.%s set event_id = event_id".formatted(table)))
                .satisfies(fault -> assertThat(fault.state()).isEqualTo("42501"));
    }

    @Test
    void anEventOfAnotherTenantThanTheScopesIsRefused() {
        var foreign = Examples.event(new TenantId(Examples.nextId()));

        assertThatExceptionOfType(DatabaseFault.class).isThrownBy(() -> world.in(acme, () -> log.add(foreign)));
    }

    @Test
    void whatACallerSendsNeverKeepsAnEventOutOfTheTrail() {
        var plain = Examples.event(acme);

        added(new AuditEvent(
                plain.id(),
                plain.at(),
                acme,
                plain.actor(),
                plain.action(),
                plain.outcome(),
                plain.reason(),
                "a\0b",
                plain.ip(),
                "\uD800",
                "\0",
                Map.of("name", "x\0y")));

        assertThat(count("audit_personal where subject = U&'a\\FFFDb'")).isEqualTo(1);
    }

    private AuditEvent added(AuditEvent event) {
        world.in(acme, () -> log.add(event));
        return event;
    }

    private int count(String rows) {
        return world.as(
                acme,
                () -> world.sql()
                        .query("select count(*)::int as n from tenantgate." + rows)
                        .single(row -> row.integer("n")));
    }

    private void run(String sql) {
        world.in(acme, () -> world.sql().query(sql).update());
    }
}
