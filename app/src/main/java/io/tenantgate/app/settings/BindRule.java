package io.tenantgate.app.settings;

import io.tenantgate.adapters.persistence.StartRefused;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Who may reach the service. On loopback everything works at once; elsewhere a master key, a message channel and an
/// operator key must be given, and there is no development inbox.
///
/// @param address what the service listens on
public record BindRule(String address, boolean masterKey, boolean messageChannel, boolean operatorKey) {
    /// Whether nobody but this machine reaches the service.
    public boolean onLoopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StartRefused("TENANTGATE_BIND is no address of this machine: " + address, e);
        }
    }

    /// @throws StartRefused where the service would be reached from elsewhere without all three
    public void check() {
        if (!onLoopback() && !(masterKey && messageChannel && operatorKey)) {
            throw new StartRefused(
                    ("Listening on %s, which others reach, needs all three: TENANTGATE_MASTER_KEY, a message"
                                    + " channel (TENANTGATE_SMTP_HOST), and TENANTGATE_OPERATOR_KEY")
                            .formatted(address));
        }
    }

    /// Whether the development inbox exists.
    public Inbox inbox(boolean embeddedDatabase, boolean asked) {
        if (!onLoopback() || !(embeddedDatabase || asked)) {
            return Inbox.OFF;
        }
        return embeddedDatabase ? Inbox.OPEN : Inbox.FOR_OPERATORS;
    }

    /// The development inbox: none, open, or for operators alone.
    public enum Inbox {
        OFF,
        OPEN,
        FOR_OPERATORS
    }
}
