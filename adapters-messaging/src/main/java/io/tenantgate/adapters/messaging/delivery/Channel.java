package io.tenantgate.adapters.messaging.delivery;

import io.tenantgate.application.port.Outbox;

/// A way out for messages. It is called outside any transaction and must come back within the lease of a message, which
/// is two minutes.
public interface Channel {
    Delivery deliver(Outbox.Message message);
}
