package io.tenantgate.application.port;

import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Messages that wait to be sent, written with what they tell. Several instances take from it; each message is taken by
/// one at a time.
public interface Outbox {
    /// @param code the code in the body, if one is
    record Message(
            UUID id,
            TenantId tenant,
            Medium medium,
            String recipient,
            String subject,
            String body,
            Optional<String> code,
            Instant at) {
        @Override
        public String toString() {
            return "Message[%s]".formatted(id);
        }
    }

    /// Joins the open transaction, whatever its scope.
    void add(Message message);

    /// Does the same work as [#add] and adds nothing, so that nobody can tell whether a message is on its way.
    void pretend(Message message);

    /// Leases messages that are due, oldest first, until that time; needs the platform's scope.
    List<Leased> lease(Instant now, Instant until, int limit);

    /// @param attempts how often it was tried before
    record Leased(Message message, int attempts) {}

    /// Sent: removed.
    void done(TenantId tenant, UUID id);

    /// Not sent: tried again at that time, or given up where absent.
    void failed(TenantId tenant, UUID id, Optional<Instant> retryAt);
}
