package io.tenantgate.adapters.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.messaging.testing.CountingIds;
import io.tenantgate.adapters.messaging.testing.CountingScopes;
import io.tenantgate.adapters.messaging.testing.MovableClock;
import io.tenantgate.adapters.messaging.testing.RecordingOutbox;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxNoticesTest {
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final AtomicInteger announced = new AtomicInteger();
    private final TenantId acme = new TenantId(UUID.fromString("0199f3a0-5b1c-7d20-9f3a-6c2e8b4d1f07"));
    private final OutboxNotices notices = new OutboxNotices(
            new Letterbox(outbox, new CountingIds(), new MovableClock(), announced::incrementAndGet),
            new CountingScopes());

    @ParameterizedTest
    @CsvSource({"ALREADY_REGISTERED, You already have an account", "INVITED, You are invited"})
    void whoeverIsThereIsToldSo(Notice notice, String subject) {
        notices.send(acme, "ann@example.com", notice);

        assertThat(outbox.waiting()).singleElement().satisfies(message -> {
            assertThat(message.tenant()).isEqualTo(acme);
            assertThat(message.recipient()).isEqualTo("ann@example.com");
            assertThat(message.subject()).isEqualTo(subject);
            assertThat(message.code()).isEmpty();
        });
    }

    @Test
    void theSenderIsToldOfIt() {
        notices.send(acme, "ann@example.com", Notice.INVITED);

        assertThat(announced).hasValue(1);
    }
}
