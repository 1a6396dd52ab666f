package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.audit.Flaw;
import io.tenantgate.application.audit.Flaw.Kind;
import io.tenantgate.application.audit.Verdict.KnownHead;
import io.tenantgate.application.port.AuditEvents.Filter;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever owns the tables alters the trail: it is found, and named.
class TamperingTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String OF_NOBODY = "00000000-0000-0000-0000-00000000dead";
    private static final String WRONG = "decode(repeat('ab', 32), 'hex')";

    private final AuditWorld world = AuditWorld.on(DATABASE);
    private final TenantId acme = new TenantId(Examples.nextId());
    private List<UUID> ids = List.of();

    @BeforeEach
    void fiveSealedEvents() {
        ids = world.sealed(acme, 5);

        assertThat(world.found(acme)).isEqualTo("whole");
        assertThat(world.verdict(acme).checked()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "actor_type = 'OPERATOR'",
                "actor_id = 'somebody'",
                "action = 'sign-out'",
                "outcome = 'SUCCESS'",
                "reason = ''",
                "request_id = 'another'",
                "personal_hash = sha256('')",
                "details = '{}'",
                "details = details || '{\"more\": \"x\"}'",
                "details = '[1]'",
                "details = '{\"client\": {\"id\": \"x\"}}'"
            })
    void anEditIsFound(String edit) {
        world.tamper("update tenantgate.audit_events set %s where event_id = '%s'".formatted(edit, ids.get(2)));

        assertThat(world.verdict(acme).flaw()).contains(flaw(Kind.EVENT_ALTERED, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject = 'bob@example.com'", "ip = '198.51.100.1'", "user_agent = ''", "salt = ''"})
    void anotherPersonIsFound(String edit) {
        world.tamper("update tenantgate.audit_personal set %s where event_id = '%s'".formatted(edit, ids.get(2)));

        assertThat(world.verdict(acme).flaw()).contains(flaw(Kind.PERSONAL_ALTERED, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void aDeletedEventIsFoundWhereverItStood(int seq) {
        delete("audit_events", seq);

        assertThat(world.verdict(acme).flaw()).contains(flaw(Kind.EVENT_MISSING, seq));
    }

    @ParameterizedTest
    @CsvSource({"1, SEAL_MISSING 1", "3, SEAL_MISSING 3", "5, TAIL_MISSING 5"})
    void anEventThatIsDeletedWithItsSealIsFoundWhereverItStood(int seq, String found) {
        delete("audit_events", seq);
        delete("audit_personal", seq);
        delete("audit_found", seq);
        delete("audit_seals", seq);

        assertThat(world.found(acme)).isEqualTo(found);
    }

    @Test
    void aDeletionIsFoundWhoseGapWasClosed() {
        delete("audit_events", 3);
        delete("audit_seals", 3);
        world.tamper(
                "update tenantgate.audit_seals set seq = seq - 1 where seq > 3 and tenant_id = '%s'".formatted(acme));

        assertThat(world.found(acme)).isEqualTo("EVENT_ALTERED 3");
    }

    @Test
    void aTailThatWasCutIsStillMissedWhenTheChainHasGrown() {
        delete("audit_events", 5);
        delete("audit_seals", 5);
        world.sealed(acme, 2);

        assertThat(world.found(acme)).isEqualTo("SEAL_MISSING 5");
    }

    @Test
    void anInsertedEventIsFound() {
        insertCopyOf(2);

        assertThat(world.verdict(acme).flaw())
                .contains(new Flaw(Kind.EVENT_INSERTED, Optional.empty(), Optional.of(UUID.fromString(OF_NOBODY))));
    }

    @Test
    void anInsertedEventWithASealBehindTheOthersIsFound() {
        insertCopyOf(2);
        world.tamper("""
            insert into tenantgate.audit_seals select tenant_id, 6, '%s', key_id, mac from tenantgate.audit_seals
            where seq = 5 and tenant_id = '%s'\
            """.formatted(OF_NOBODY, acme));

        assertThat(world.found(acme)).isEqualTo("EVENT_ALTERED 6");
    }

    @Test
    void anInsertedSealDoesNotStopTheSealer() {
        world.tamper("""
            insert into tenantgate.audit_seals select tenant_id, 6, event_id, key_id, mac from tenantgate.audit_seals
            where seq = 5 and tenant_id = '%s'\
            """.formatted(acme));
        var more = world.sealed(acme, 1);

        assertThat(world.verdict(acme).waiting()).isZero();
        assertThat(world.all(acme, Filter.NONE).getFirst().id()).isEqualTo(more.getFirst());
        assertThat(world.found(acme)).isEqualTo("EVENT_ALTERED 6");
    }

    @Test
    void swappedEventsAreFound() {
        world.tamper("""
            update tenantgate.audit_seals s set event_id = o.event_id from tenantgate.audit_seals o
            where s.tenant_id = '%1$s' and o.tenant_id = '%1$s' and s.seq in (2, 4) and o.seq = 6 - s.seq\
            """.formatted(acme));

        assertThat(world.found(acme)).isEqualTo("EVENT_ALTERED 2");
    }

    @Test
    void swappedContentsAreFound() {
        world.tamper(
                "update tenantgate.audit_events set reason = 'x' where event_id = '%s'".formatted(ids.get(1)),
                """
                update tenantgate.audit_events e set reason = o.reason from tenantgate.audit_events o
                where e.event_id in ('%1$s', '%2$s') and o.event_id in ('%1$s', '%2$s') and e.event_id <> o.event_id\
                """.formatted(ids.get(1), ids.get(2)));

        assertThat(world.found(acme)).isEqualTo("EVENT_ALTERED 3");
    }

    @Test
    void sealsThatWereMadeAgainWithoutTheKeyAreFound() {
        world.tamper(
                "update tenantgate.audit_events set reason = '' where event_id = '%s'".formatted(ids.get(2)),
                "update tenantgate.audit_seals set mac = %s where seq >= 3 and tenant_id = '%s'"
                        .formatted(WRONG, acme));

        assertThat(world.found(acme)).isEqualTo("EVENT_ALTERED 3");
    }

    @Test
    void aKeyThatIsNotOursIsFound() {
        world.tamper(
                "update tenantgate.audit_seals set key_id = '%s' where tenant_id = '%s'".formatted(OF_NOBODY, acme));

        assertThat(world.found(acme)).isEqualTo("EVENT_ALTERED 1");
    }

    @Test
    void anEventOfAnotherTenantIsNoneOfThisOne() {
        var other = new TenantId(Examples.nextId());
        world.sealed(other, 5);
        world.tamper(
                "delete from tenantgate.audit_seals where tenant_id = '%s'".formatted(acme),
                "update tenantgate.audit_events set tenant_id = '%s' where tenant_id = '%s'".formatted(acme, other),
                "update tenantgate.audit_seals set tenant_id = '%s' where tenant_id = '%s'".formatted(acme, other));

        assertThat(world.found(acme)).isEqualTo("EVENT_ALTERED 1");
        assertThat(world.found(other)).isEqualTo("TAIL_MISSING 1");
    }

    @Test
    void anOldCopyOfTheTablesIsFound() {
        copy("audit_events", "audit_seals");
        world.sealed(acme, 3);
        restore("audit_events", "audit_seals");

        assertThat(world.found(acme)).isEqualTo("TAIL_MISSING 6");
    }

    @Test
    void anOldCopyOfTheHeadTooIsFoundByAHeadThatIsKnown() {
        copy("audit_events", "audit_seals", "audit_heads");
        world.sealed(acme, 3);
        var known = world.verdict(acme).through();
        restore("audit_events", "audit_seals", "audit_heads");

        assertThat(AuditWorld.found(world.verdict(acme, Optional.empty(), Optional.of(known))))
                .isEqualTo("TAIL_MISSING 6");

        world.sealed(acme, 4);
        assertThat(AuditWorld.found(world.verdict(acme, Optional.empty(), Optional.of(known))))
                .isEqualTo("HISTORY_REPLACED 8");
    }

    @Test
    void aHeadThatIsKnownIsConfirmed() {
        var known = world.verdict(acme).through();
        world.sealed(acme, 2);

        var verdict = world.verdict(acme, Optional.empty(), Optional.of(known));

        assertThat(verdict.known()).contains(KnownHead.CONFIRMED);
        assertThat(verdict.flaw()).isEmpty();
    }

    @Test
    void aHeadThatWasMovedBackIsFound() {
        delete("audit_events", 5);
        delete("audit_seals", 5);
        world.tamper("""
            update tenantgate.audit_heads h set seq = s.seq, mac = s.mac from tenantgate.audit_seals s
            where s.tenant_id = h.tenant_id and s.seq = 4 and h.tenant_id = '%s'\
            """.formatted(acme));

        assertThat(world.found(acme)).isEqualTo("HEAD_FORGED");
    }

    @Test
    void aHeadThatIsGoneIsFoundAlsoWhenThereIsANewOne() {
        delete("audit_events", 5);
        delete("audit_seals", 5);
        world.tamper("delete from tenantgate.audit_heads where tenant_id = '%s'".formatted(acme));
        assertThat(world.found(acme)).isEqualTo("HEAD_FORGED");

        world.sealed(acme, 1);
        assertThat(world.found(acme)).isEqualTo("EVENT_ALTERED 5");
    }

    @Test
    void aBeginningThatNobodyRemovedByRightIsFound() {
        var cut = new ChainMark(2, new byte[32]);
        delete("audit_events", 1);
        delete("audit_events", 2);
        delete("audit_seals", 1);
        delete("audit_seals", 2);
        world.tamper("""
            insert into tenantgate.audit_checkpoints
            select tenant_id, %d, mac, key_id, signature, sealed_at from tenantgate.audit_heads where tenant_id = '%s'\
            """.formatted(cut.seq(), acme));

        assertThat(world.found(acme)).isEqualTo("CHECKPOINT_FORGED");
    }

    @Test
    void whatWaitsForItsSealIsTold() {
        world.added(Examples.event(acme));
        world.added(Examples.event(acme));

        assertThat(world.verdict(acme).waiting()).isEqualTo(2);
        assertThat(world.found(acme)).isEqualTo("whole");
    }

    private Flaw flaw(Kind kind, int seq) {
        return new Flaw(kind, Optional.of((long) seq), Optional.of(ids.get(seq - 1)));
    }

    private void delete(String table, int seq) {
        world.tamper("delete from tenantgate.%s where event_id = '%s'".formatted(table, ids.get(seq - 1)));
    }

    private void insertCopyOf(int seq) {
        world.tamper("""
            insert into tenantgate.audit_events select tenant_id, '%s', at, actor_type, actor_id, action, outcome, reason,
                personal_hash, request_id, details
            from tenantgate.audit_events where event_id = '%s'\
            """.formatted(OF_NOBODY, ids.get(seq - 1)));
    }

    private void copy(String... tables) {
        for (var table : tables) {
            world.tamper(
                    "drop table if exists tenantgate.copy_of_%s".formatted(table),
                    "create table tenantgate.copy_of_%1$s as select * from tenantgate.%1$s where tenant_id = '%2$s'"
                            .formatted(table, acme));
        }
    }

    private void restore(String... tables) {
        for (var table : tables) {
            world.tamper(
                    "alter table tenantgate.%s disable trigger user".formatted(table),
                    "delete from tenantgate.%s where tenant_id = '%s'".formatted(table, acme),
                    "insert into tenantgate.%1$s select * from tenantgate.copy_of_%1$s".formatted(table),
                    "alter table tenantgate.%s enable trigger user".formatted(table));
        }
    }
}
