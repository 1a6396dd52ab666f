package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.envelope.TenantgateEnvelope;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Outbox.Message;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcInboxTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcInbox inbox = new JdbcInbox(world.sql(), world.scopes(), new TenantgateEnvelope(DATABASE.keys()));
    private final TenantId acme = new TenantId(Examples.nextId());
    private final TenantId globex = new TenantId(Examples.nextId());

    @AfterEach
    void empty() {
        world.onPlatform(
                () -> world.sql().query("delete from tenantgate.dev_messages").update());
    }

    @Test
    void messagesAreReadNewestFirstByRecipientAndTenant() {
        var first = delivered(message(acme, "Alice@example.com", NOW));
        var second = delivered(message(globex, "alice@example.com", NOW.plusSeconds(1)));
        var third = delivered(message(acme, "bob@example.com", NOW.plusSeconds(2)));

        assertThat(inbox.read(Optional.empty(), Optional.empty(), 9)).containsExactly(third, second, first);
        assertThat(inbox.read(Optional.of("ALICE@example.com"), Optional.empty(), 9))
                .containsExactly(second, first);
        assertThat(inbox.read(Optional.of("alice@example.com"), Optional.of(acme), 9))
                .containsExactly(first);
        assertThat(inbox.read(Optional.empty(), Optional.of(acme), 1)).containsExactly(third);
    }

    @Test
    void whatIsOlderThanADayIsForgotten() {
        delivered(message(acme, "alice@example.com", NOW));
        var next = delivered(message(
                acme, "alice@example.com", NOW.plus(Duration.ofHours(24)).plusMillis(1)));

        assertThat(inbox.read(Optional.empty(), Optional.empty(), 9)).containsExactly(next);
    }

    @Test
    void aThousandMessagesAreKept() {
        var oldest = delivered(message(acme, "alice@example.com", NOW));
        world.onPlatform(() -> world.sql()
                .query("""
                    insert into tenantgate.dev_messages
                    select :tenant, gen_random_uuid(), '\\x00', :at::timestamptz + interval '1 minute', '\\x00'
                    from generate_series(1, 998)\
                    """)
                .set("tenant", globex.value())
                .set("at", NOW)
                .update());
        var newer = delivered(message(acme, "alice@example.com", NOW.plusSeconds(1)));
        assertThat(inbox.read(Optional.empty(), Optional.of(acme), 9)).containsExactly(newer, oldest);

        var newest = delivered(message(acme, "alice@example.com", NOW.plusSeconds(2)));

        assertThat(inbox.read(Optional.empty(), Optional.of(acme), 9)).containsExactly(newest, newer);
    }

    private Message delivered(Message message) {
        inbox.deliver(message);
        return message;
    }
}
