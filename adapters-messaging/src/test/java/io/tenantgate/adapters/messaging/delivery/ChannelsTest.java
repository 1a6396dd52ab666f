package io.tenantgate.adapters.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.messaging.delivery.Delivery.Deferred;
import io.tenantgate.adapters.messaging.delivery.Delivery.Refused;
import io.tenantgate.adapters.messaging.testing.Samples;
import io.tenantgate.application.port.Outbox.Message;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelsTest {
    private static final Message EMAIL = Samples.email("alice@example.com");
    private static final Message TEXT = Samples.text("+491701234567", "Your confirmation code is 271828");
    private static final Optional<Channel> NONE = Optional.empty();

    @Test
    void eachMediumHasAChannelOfItsOwn() {
        var channels = Channels.of(named("smtp"), named("webhook"), named("inbox"));

        assertThat(channels.deliver(EMAIL)).isEqualTo(new Deferred("smtp"));
        assertThat(channels.deliver(TEXT)).isEqualTo(new Deferred("webhook"));
    }

    @Test
    void whatHasNoChannelGoesToTheInbox() {
        var channels = Channels.of(NONE, NONE, named("inbox"));

        assertThat(channels.deliver(EMAIL)).isEqualTo(new Deferred("inbox"));
        assertThat(channels.deliver(TEXT)).isEqualTo(new Deferred("inbox"));
    }

    @Test
    void withoutAnInboxItIsRefused() {
        assertThat(Channels.of(named("smtp"), NONE, NONE).deliver(TEXT)).isInstanceOf(Refused.class);
    }

    @Test
    void aChannelsSecretPrintsAsStars() {
        assertThat(new ChannelSecret("hunter2")).hasToString("ChannelSecret[****]");
    }

    private static Optional<Channel> named(String name) {
        return Optional.of(_ -> new Deferred(name));
    }
}
