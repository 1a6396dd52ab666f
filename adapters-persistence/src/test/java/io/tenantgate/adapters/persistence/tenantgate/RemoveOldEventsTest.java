package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.audit.RemoveOldEvents;
import io.tenantgate.application.audit.Verdict.KnownHead;
import io.tenantgate.application.port.AuditEvents.Filter;
import io.tenantgate.domain.audit.AuditEvent;
import io.tenantgate.domain.audit.KeptEvent;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is kept long enough goes from the beginning of its chain, and the rest is still proven.
class RemoveOldEventsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final Duration KEPT = Duration.ofDays(400);
    private static final Instant OLD = NOW.minus(Duration.ofDays(401));
    private static final Instant YOUNG = NOW.minus(Duration.ofDays(399));

    private final AuditWorld world = AuditWorld.on(DATABASE);
    private final TenantId acme = new TenantId(Examples.nextId());

    @Test
    void whatIsOldGoesAndTheRestIsProvenFromThere() {
        add(OLD, 3);
        var young = add(YOUNG, 2);
        world.sealer().sealAll();

        removal().olderThan(KEPT);

        assertThat(rows("audit_seals")).isEqualTo(2);
        assertThat(rows("audit_personal")).isEqualTo(2 + 1);
        assertThat(rows("audit_found")).isEqualTo(2);
        assertThat(ids()).containsAll(young).hasSize(2 + 1);
        assertThat(world.verdict(acme).checked()).isEqualTo(2);
        assertThat(world.found(acme)).isEqualTo("whole");
    }

    @Test
    void theRemovalIsAudited() {
        add(OLD, 3);
        world.sealer().sealAll();

        removal().olderThan(KEPT);

        assertThat(world.all(acme, Filter.NONE))
                .extracting(
                        KeptEvent::action,
                        KeptEvent::actor,
                        event -> event.details().get("events"))
                .containsExactly(tuple("audit-expire", "system", "3"));
    }

    @Test
    void whatWasRemovedStaysProvenOverFurtherRemovals() {
        add(OLD, 1_500);
        world.sealer().sealAll();
        removal().olderThan(KEPT);
        world.sealer().sealAll();
        removal().olderThan(KEPT);

        assertThat(world.found(acme)).isEqualTo("whole");
        assertThat(world.verdict(acme).through().seq()).isEqualTo(1_500 + 2);
        assertThat(rows("audit_seals")).isEqualTo(2);
    }

    @Test
    void aHeadFromBeforeCannotBeComparedAnyMore() {
        add(OLD, 2);
        world.sealer().sealAll();
        var known = world.verdict(acme).through();
        add(OLD, 2);
        world.sealer().sealAll();
        removal().olderThan(KEPT);

        var verdict = world.verdict(acme, Optional.empty(), Optional.of(known));

        assertThat(verdict.known()).contains(KnownHead.REMOVED);
        assertThat(verdict.flaw()).isEmpty();
    }

    @Test
    void nothingIsRemovedThatIsBroken() {
        var ids = add(OLD, 3);
        world.sealer().sealAll();
        world.tamper("update tenantgate.audit_events set reason = '' where event_id = '%s'".formatted(ids.get(1)));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> removal().olderThan(KEPT))
                .withMessageContaining(acme.toString());
        assertThat(world.found(acme)).isEqualTo("EVENT_ALTERED 2");

        world.tamper("update tenantgate.audit_events set reason = 'wrong-credentials' where event_id = '%s'"
                .formatted(ids.get(1)));
    }

    @Test
    void severalInstancesRemoveEachEventOnce() {
        add(OLD, 5);
        world.sealer().sealAll();

        World.race(3, () -> {
            removal().olderThan(KEPT);
            return acme;
        });

        assertThat(world.all(acme, Filter.NONE)).hasSize(1);
        assertThat(world.found(acme)).isEqualTo("whole");
    }

    @Test
    void whatIsYoungOrWaitsForItsSealStays() {
        add(YOUNG, 1);
        world.sealer().sealAll();
        add(OLD, 1);

        removal().olderThan(KEPT);

        assertThat(ids()).hasSize(2);
    }

    private RemoveOldEvents removal() {
        var clock = InstantSource.fixed(NOW);
        var trail = new AuditTrail(
                new JdbcAuditLog(world.world().sql()), world.world().scopes(), new ExampleIds(), clock);
        var sql = world.world().sql();
        var old = new JdbcOldEvents(sql, DATABASE.database());
        return new RemoveOldEvents(world.world().scopes(), new JdbcSealedTrail(sql), old, world.signatures(), trail);
    }

    private List<UUID> add(Instant at, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> world.added(aged(at)).id())
                .toList();
    }

    private AuditEvent aged(Instant at) {
        var usual = Examples.event(acme);
        return new AuditEvent(
                usual.id(),
                at,
                acme,
                usual.actor(),
                usual.action(),
                usual.outcome(),
                usual.reason(),
                usual.subject(),
                usual.ip(),
                usual.userAgent(),
                usual.requestId(),
                usual.details());
    }

    private List<UUID> ids() {
        return world.all(acme, Filter.NONE).stream().map(KeptEvent::id).toList();
    }

    private int rows(String table) {
        return world.world()
                .as(
                        acme,
                        () -> world.world()
                                .sql()
                                .query("select count(*)::int as n from tenantgate." + table)
                                .single(row -> row.integer("n")));
    }
}
