package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.envelope.TenantgateEnvelope;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Outbox.Leased;
import io.tenantgate.application.port.Outbox.Message;
import io.tenantgate.domain.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcOutboxTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Instant UNTIL = NOW.plusSeconds(30);

    private final World world = World.on(DATABASE);
    private final JdbcOutbox outbox =
            new JdbcOutbox(world.sql(), world.scopes(), new TenantgateEnvelope(DATABASE.keys()));
    private final TenantId acme = new TenantId(Examples.nextId());

    @AfterEach
    void empty() {
        world.onPlatform(
                () -> world.sql().query("delete from tenantgate.outbox").update());
    }

    @Test
    void aMessageIsLeasedAsItWasAdded() {
        var added = added(message(acme, "alice@example.com", NOW));

        assertThat(lease(NOW, 10)).containsExactly(new Leased(added, 0));
    }

    @Test
    void aMessageJoinsTheOpenTransactionWhateverItsScope() {
        var message = message(acme, "alice@example.com", NOW);
        world.onPlatform(() -> {
            outbox.add(message);
            return message;
        });
        world.in(new TenantId(Examples.nextId()), () -> outbox.add(message(acme, "bob@example.com", NOW)));

        assertThat(lease(NOW, 10)).hasSize(2);
    }

    @Test
    void aMessageIsLostWithTheTransactionThatWroteIt() {
        try {
            world.in(acme, () -> {
                outbox.add(message(acme, "alice@example.com", NOW));
                throw new UnsupportedOperationException("after the message");
            });
        } catch (UnsupportedOperationException expected) {
            assertThat(lease(NOW, 10)).isEmpty();
        }
    }

    @Test
    void nobodyLeasesALeasedMessageBeforeItsTime() {
        added(message(acme, "alice@example.com", NOW));
        lease(NOW, 10);

        assertThat(lease(UNTIL.minusMillis(1), 10)).isEmpty();
        assertThat(lease(UNTIL, 10))
                .singleElement()
                .satisfies(again -> assertThat(again.attempts()).isEqualTo(1));
    }

    @Test
    void racingWorkersNeverLeaseTheSameMessage() {
        IntStream.range(0, 40).forEach(_ -> added(message(acme, "alice@example.com", NOW)));

        var leased = World.race(4, () -> lease(NOW, 10)).stream()
                .flatMap(List::stream)
                .map(taken -> taken.message().id())
                .toList();

        assertThat(leased).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void theOldestComeFirst() {
        var later = added(message(acme, "b@example.com", NOW));
        var earlier = added(message(acme, "a@example.com", NOW.minusSeconds(5)));

        assertThat(lease(NOW, 10)).extracting(Leased::message).containsExactly(earlier, later);
    }

    @Test
    void aMessageThatWasAlteredKeepsNoOtherBack() {
        var altered = added(message(acme, "a@example.com", NOW.minusSeconds(5)));
        var whole = added(message(acme, "b@example.com", NOW));
        world.onPlatform(() -> world.sql()
                .query("update tenantgate.outbox set message = message || 'x'::bytea where message_id = :id")
                .set("id", altered.id())
                .update());

        assertThat(lease(NOW, 10)).extracting(Leased::message).containsExactly(whole);
    }

    @Test
    void whatWasSentOrGivenUpIsGone() {
        var sent = added(message(acme, "a@example.com", NOW));
        var lost = added(message(acme, "b@example.com", NOW));
        world.in(acme, () -> {
            outbox.done(acme, sent.id());
            outbox.failed(acme, lost.id(), Optional.empty());
        });

        assertThat(lease(UNTIL, 10)).isEmpty();
    }

    @Test
    void whatFailedIsTriedAgainAtItsTime() {
        var failed = added(message(acme, "a@example.com", NOW));
        world.in(acme, () -> outbox.failed(acme, failed.id(), Optional.of(NOW.plusSeconds(300))));

        assertThat(lease(NOW.plusSeconds(299), 10)).isEmpty();
        assertThat(lease(NOW.plusSeconds(300), 10)).hasSize(1);
    }

    @Test
    void nothingOfAMessageCanBeReadInTheTable() {
        added(message(acme, "alice@example.com", NOW));

        var kept = world.as(
                acme,
                () -> world.sql()
                        .query("select message from tenantgate.outbox")
                        .single(row -> new String(row.bytes("message"), StandardCharsets.ISO_8859_1)));

        assertThat(kept).doesNotContain("alice", "123456");
    }

    private Message added(Message message) {
        world.in(acme, () -> outbox.add(message));
        return message;
    }

    private List<Leased> lease(Instant now, int limit) {
        return world.onPlatform(() -> outbox.lease(now, UNTIL, limit));
    }
}
