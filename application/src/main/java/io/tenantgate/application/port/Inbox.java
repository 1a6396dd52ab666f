package io.tenantgate.application.port;

import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/// Where messages end while developing: the last 1,000, of the last 24 hours.
public interface Inbox {
    void deliver(Outbox.Message message);

    /// Newest first.
    List<Outbox.Message> read(Optional<String> recipient, Optional<TenantId> tenant, int limit);
}
