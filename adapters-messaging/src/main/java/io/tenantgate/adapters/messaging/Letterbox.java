package io.tenantgate.adapters.messaging;

import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Outbox;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.InstantSource;

/// Puts texts into the outbox, in the transaction that is open.
public final class Letterbox {
    private final Outbox outbox;
    private final Ids ids;
    private final InstantSource clock;
    private final Runnable announce;

    /// @param announce tells that a message is there, before its transaction ends
    public Letterbox(Outbox outbox, Ids ids, InstantSource clock, Runnable announce) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.announce = announce;
    }

    /// Whom a text is for.
    record Recipient(TenantId tenant, Medium medium, String address) {
        static Recipient byEmail(TenantId tenant, String address) {
            return new Recipient(tenant, Medium.EMAIL, address);
        }
    }

    void put(Recipient recipient, Text text) {
        outbox.add(message(recipient, text));
        announce.run();
    }

    /// Does the same work as [#put] and puts nothing in.
    void pretend(Recipient recipient, Text text) {
        outbox.pretend(message(recipient, text));
        announce.run();
    }

    private Outbox.Message message(Recipient recipient, Text text) {
        return new Outbox.Message(
                ids.next(),
                recipient.tenant(),
                recipient.medium(),
                recipient.address(),
                recipient.medium() == Medium.EMAIL ? text.subject() : "",
                text.body(),
                text.secret(),
                clock.instant());
    }
}
