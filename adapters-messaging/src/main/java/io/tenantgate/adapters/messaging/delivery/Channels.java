package io.tenantgate.adapters.messaging.delivery;

import io.tenantgate.application.port.Outbox;
import java.util.Optional;

/// Which channel a message takes: the one of its medium.
public record Channels(Channel email, Channel sms) {
    private static final Channel NONE = _ -> new Delivery.Refused("no channel is configured for its medium");

    /// E-mail goes by SMTP and texts by the webhook; what has no channel goes to the development inbox, if there is
    /// one.
    public static Channels of(Optional<Channel> smtp, Optional<Channel> webhook, Optional<Channel> inbox) {
        var rest = inbox.orElse(NONE);
        return new Channels(smtp.orElse(rest), webhook.orElse(rest));
    }

    Delivery deliver(Outbox.Message message) {
        return switch (message.medium()) {
            case EMAIL -> email.deliver(message);
            case SMS -> sms.deliver(message);
        };
    }
}
