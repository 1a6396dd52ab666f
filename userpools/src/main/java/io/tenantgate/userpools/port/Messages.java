package io.tenantgate.userpools.port;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.PoolId;
import java.util.Optional;

/// Sends messages to people. Called inside the transaction that writes what the message tells; the message leaves after
/// it.
public interface Messages {
    /// @param secret the code or the temporary password that it tells
    record Message(
            PoolId pool,
            Realm realm,
            Kind kind,
            Contact contact,
            String recipient,
            Username username,
            Optional<String> secret) {
        @Override
        public String toString() {
            return "Message[%s, %s]".formatted(pool, kind);
        }
    }

    /// What a message is for.
    enum Kind {
        SIGN_UP_CODE,
        ALREADY_REGISTERED,
        INVITED,
        RESET_CODE,
        ATTRIBUTE_CODE,
        TEMPORARY_PASSWORD
    }

    void send(Message message);

    /// Does the same work, statement by statement, for a message that must not go to anybody.
    void pretend(Message message);
}
