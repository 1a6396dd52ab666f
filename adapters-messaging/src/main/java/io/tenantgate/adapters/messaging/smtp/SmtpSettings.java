package io.tenantgate.adapters.messaging.smtp;

import io.tenantgate.adapters.messaging.delivery.ChannelSecret;
import java.util.Optional;

/// Which mail server is used, and as whom.
///
/// @param from an address, or `Name <address>`
public record SmtpSettings(String host, int port, SmtpTls tls, Optional<Login> login, String from) {
    /// An account at the mail server.
    public record Login(String username, ChannelSecret password) {}

    public SmtpSettings {
        if (host.isBlank()) {
            throw new IllegalArgumentException("The SMTP host is missing");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("The SMTP port is not between 1 and 65535: %d".formatted(port));
        }
        if (!from.contains("@") || from.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The SMTP sender is not an address: %s".formatted(from));
        }
    }
}
