package io.tenantgate.app.provider;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.port.Messages;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps what would be sent.
final class RecordingMessages implements Messages {
    private final List<Message> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(Message message) {
        sent.add(message);
    }

    @Override
    public void pretend(Message message) {
        // nobody receives it
    }

    /// Oldest first.
    List<Message> to(Realm realm, String recipient) {
        return sent.stream()
                .filter(message -> message.realm().equals(realm))
                .filter(message -> message.recipient().equals(recipient))
                .toList();
    }
}
