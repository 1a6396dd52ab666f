package io.tenantgate.adapters.messaging;

import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Outbox;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.InstantSource;
import java.util.Optional;

/// Puts what a sign-up tells beside a code into the outbox, for a provider that has no such message: in a transaction
/// of its own.
public final class OutboxNotices {
    private final Outbox outbox;
    private final Scopes scopes;
    private final Ids ids;
    private final InstantSource clock;
    private final Runnable announce;

    /// @param announce tells that a message is there
    public OutboxNotices(Outbox outbox, Scopes scopes, Ids ids, InstantSource clock, Runnable announce) {
        this.outbox = outbox;
        this.scopes = scopes;
        this.ids = ids;
        this.clock = clock;
        this.announce = announce;
    }

    public void send(TenantId tenant, String address, Notice notice) {
        var text = Text.of(notice);
        var message = new Outbox.Message(
                ids.next(),
                tenant,
                Medium.EMAIL,
                address,
                text.subject(),
                text.body(),
                Optional.empty(),
                clock.instant());
        scopes.in(Scope.of(tenant), () -> {
            outbox.add(message);
            return message;
        });
        announce.run();
    }
}
