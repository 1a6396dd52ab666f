package io.tenantgate.userpools.code;

import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Messages.Kind;
import io.tenantgate.userpools.port.Messages.Message;
import java.util.Optional;

/// The message that tells a person the password for a first sign-in.
public final class TemporaryPasswordMessage {
    private TemporaryPasswordMessage() {}

    /// Whom it goes to.
    public record To(Contact contact, String address, Username username) {}

    public static Message of(PoolId pool, Realm realm, To to, Password password) {
        var secret = Optional.of(password.reveal());
        return new Message(pool, realm, Kind.TEMPORARY_PASSWORD, to.contact(), to.address(), to.username(), secret);
    }
}
