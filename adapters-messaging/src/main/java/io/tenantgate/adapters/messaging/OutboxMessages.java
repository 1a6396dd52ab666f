package io.tenantgate.adapters.messaging;

import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Outbox;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.port.Messages;
import java.time.InstantSource;
import java.util.UUID;

/// Puts the user pools' messages into the outbox, in the transaction that is open. The realm of a message is the id of
/// its tenant; a message of a flow without a realm belongs to none.
public final class OutboxMessages implements Messages {
    private final Outbox outbox;
    private final Ids ids;
    private final InstantSource clock;
    private final Runnable announce;

    /// @param announce tells that a message is there, before its transaction ends
    public OutboxMessages(Outbox outbox, Ids ids, InstantSource clock, Runnable announce) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.announce = announce;
    }

    @Override
    public void send(Message message) {
        outbox.add(written(message));
        announce.run();
    }

    @Override
    public void pretend(Message message) {
        outbox.pretend(written(message));
        announce.run();
    }

    private Outbox.Message written(Message message) {
        var text = Text.of(message);
        return new Outbox.Message(
                ids.next(),
                tenantOf(message.realm()),
                mediumOf(message.contact()),
                message.recipient(),
                message.contact() == Contact.EMAIL ? text.subject() : "",
                text.body(),
                text.secret(),
                clock.instant());
    }

    private static TenantId tenantOf(Realm realm) {
        return realm.equals(Realm.NONE) ? TenantId.NONE : new TenantId(UUID.fromString(realm.value()));
    }

    private static Medium mediumOf(Contact contact) {
        return switch (contact) {
            case EMAIL -> Medium.EMAIL;
            case PHONE_NUMBER -> Medium.SMS;
        };
    }
}
