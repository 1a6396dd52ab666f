package io.tenantgate.adapters.messaging.inbox;

import io.tenantgate.adapters.messaging.delivery.Channel;
import io.tenantgate.adapters.messaging.delivery.Delivery;
import io.tenantgate.application.port.Inbox;
import io.tenantgate.application.port.Outbox;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;

/// Keeps messages in the development inbox, which `/dev/messages` shows.
public final class InboxChannel implements Channel {
    private final Inbox inbox;
    private final Scopes scopes;

    public InboxChannel(Inbox inbox, Scopes scopes) {
        this.inbox = inbox;
        this.scopes = scopes;
    }

    @Override
    public Delivery deliver(Outbox.Message message) {
        return scopes.in(Scope.PLATFORM, () -> {
            inbox.deliver(message);
            return new Delivery.Delivered();
        });
    }
}
