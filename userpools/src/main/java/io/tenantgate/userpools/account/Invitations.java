package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.code.TemporaryPasswordMessage;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.PasswordPolicy;
import io.tenantgate.userpools.port.Ids;
import io.tenantgate.userpools.port.Messages;
import io.tenantgate.userpools.port.Messages.Message;

/// Makes temporary passwords and sends them to the people they are for.
public final class Invitations {
    /// One of each kind that a policy may require; what follows is random.
    private static final String EACH_KIND = "Ax7-";

    private static final int RANDOM = 16;
    private final Ids ids;
    private final Messages messages;

    public Invitations(Ids ids, Messages messages) {
        this.ids = ids;
        this.messages = messages;
    }

    Password password(PasswordPolicy policy) {
        var length = Math.max(RANDOM, policy.minimumLength() - EACH_KIND.length());
        return new Password(EACH_KIND + ids.alphanumeric(length));
    }

    void send(AdminCreateAccount.Command command, Account account, Password password) {
        for (var contact : Contact.values()) {
            if (command.invited().contains(contact)) {
                account.attributes()
                        .find(contact)
                        .map(address -> message(command, contact, address, password))
                        .ifPresent(messages::send);
            }
        }
    }

    private static Message message(
            AdminCreateAccount.Command command, Contact contact, String address, Password password) {
        var to = new TemporaryPasswordMessage.To(contact, address, command.username());
        return TemporaryPasswordMessage.of(command.pool(), command.realm(), to, password);
    }
}
