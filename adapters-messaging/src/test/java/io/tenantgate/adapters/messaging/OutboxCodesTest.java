package io.tenantgate.adapters.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.messaging.testing.CountingIds;
import io.tenantgate.adapters.messaging.testing.MovableClock;
import io.tenantgate.adapters.messaging.testing.RecordingOutbox;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutboxCodesTest {
    @Test
    void aCodeIsSentToItsAddressWithWhatBecomesOfAPassword() {
        var outbox = new RecordingOutbox();
        var announced = new AtomicInteger();
        var acme = new TenantId(UUID.fromString("0199f3a0-5b1c-7d20-9f3a-6c2e8b4d1f07"));
        var codes = new OutboxCodes(
                new Letterbox(outbox, new CountingIds(), new MovableClock(), announced::incrementAndGet));

        codes.send(acme, new LoginName("ann@example.com"), new OneTimeCode("abcdefghij"));

        assertThat(outbox.waiting()).singleElement().satisfies(message -> {
            assertThat(message.tenant()).isEqualTo(acme);
            assertThat(message.recipient()).isEqualTo("ann@example.com");
            assertThat(message.body())
                    .isEqualTo("Your confirmation code is abcdefghij. If you have an account already, its password"
                            + " stays as it is.");
            assertThat(message.code()).contains("abcdefghij");
        });
        assertThat(announced).hasValue(1);
    }
}
