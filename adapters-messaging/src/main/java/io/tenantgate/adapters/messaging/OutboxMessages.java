package io.tenantgate.adapters.messaging;

import io.tenantgate.adapters.messaging.Letterbox.Recipient;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.port.Messages;
import java.util.UUID;

/// Puts the user pools' messages into the outbox, in the transaction that is open. The realm of a message is the id of
/// its tenant; a message of a flow without a realm belongs to none.
public final class OutboxMessages implements Messages {
    private final Letterbox letterbox;

    public OutboxMessages(Letterbox letterbox) {
        this.letterbox = letterbox;
    }

    @Override
    public void send(Message message) {
        letterbox.put(recipientOf(message), Text.of(message));
    }

    @Override
    public void pretend(Message message) {
        letterbox.pretend(recipientOf(message), Text.of(message));
    }

    private static Recipient recipientOf(Message message) {
        return new Recipient(tenantOf(message.realm()), mediumOf(message.contact()), message.recipient());
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
