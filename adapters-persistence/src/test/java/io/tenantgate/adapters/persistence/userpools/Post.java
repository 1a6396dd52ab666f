package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.userpools.code.ConfirmationCode;
import io.tenantgate.userpools.port.Codes;
import io.tenantgate.userpools.port.Messages;
import java.util.ArrayList;
import java.util.List;

/// Codes that count from 000001, and the messages that left with them.
final class Post implements Messages, Codes {
    private final List<Message> sent = new ArrayList<>();
    private final List<Message> pretended = new ArrayList<>();
    private int codes;

    @Override
    public synchronized ConfirmationCode next() {
        codes++;
        return new ConfirmationCode("%06d".formatted(codes));
    }

    @Override
    public synchronized void send(Message message) {
        sent.add(message);
    }

    @Override
    public synchronized void pretend(Message message) {
        pretended.add(message);
    }

    synchronized List<Message> sent() {
        return List.copyOf(sent);
    }

    synchronized List<Message> pretended() {
        return List.copyOf(pretended);
    }

    /// What the last message told.
    synchronized String secret() {
        return sent.getLast().secret().orElseThrow();
    }

    ConfirmationCode code() {
        return new ConfirmationCode(secret());
    }
}
