package io.tenantgate.adapters.messaging.smtp;

import io.tenantgate.adapters.messaging.delivery.Channel;
import io.tenantgate.adapters.messaging.delivery.Delivery;
import io.tenantgate.adapters.messaging.delivery.Delivery.Delivered;
import io.tenantgate.adapters.messaging.delivery.Delivery.Refused;
import io.tenantgate.application.port.Outbox.Message;
import jakarta.mail.Message.RecipientType;
import java.util.regex.Pattern;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.email.Recipient;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerBuilder;

/// Sends e-mail by SMTP, as plain text in UTF-8. A recipient that is anything but one bare address, or a subject of
/// more than one line, is refused before the server hears of it.
public final class SmtpChannel implements Channel {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl},;:<>()\\[\\]\"@]+@[^\\s\\p{Cntrl},;:<>()\"@]+");
    private static final int TIMEOUT_MILLIS = 10_000; // per step; a whole session stays within the lease

    private final Mailer mailer;
    private final String from;

    public SmtpChannel(SmtpSettings settings) {
        this.mailer = mailer(settings);
        this.from = settings.from();
    }

    @Override
    public Delivery deliver(Message message) {
        if (!ADDRESS.matcher(message.recipient()).matches()) {
            return new Refused("the recipient is not an address");
        }
        if (message.subject().chars().anyMatch(Character::isISOControl)) {
            return new Refused("the subject is not one line");
        }
        return send(email(message));
    }

    private Delivery send(Email email) {
        try {
            mailer.sendMail(email, false).join();
            return new Delivered();
        } catch (RuntimeException e) {
            return SmtpFault.of(e);
        }
    }

    private Email email(Message message) {
        return EmailBuilder.startingBlank()
                .from(from)
                .to(new Recipient(null, message.recipient(), RecipientType.TO))
                .withSubject(message.subject())
                .withPlainText(message.body())
                .withHeader("Auto-Submitted", "auto-generated") // RFC 3834: no out-of-office answers
                .fixingMessageId("<%s@tenantgate>".formatted(message.id())) // the same when it is sent again
                .buildEmail();
    }

    private static Mailer mailer(SmtpSettings settings) {
        var builder = MailerBuilder.withSMTPServerHost(settings.host())
                .withSMTPServerPort(settings.port())
                .withTransportStrategy(strategy(settings.tls()))
                .withSessionTimeout(TIMEOUT_MILLIS);
        if (settings.tls() == SmtpTls.NONE) {
            builder.withProperty("mail.smtp.starttls.enable", "false");
        }
        settings.login()
                .ifPresent(login -> builder.withSMTPServerUsername(login.username())
                        .withSMTPServerPassword(login.password().reveal()));
        return builder.buildMailer();
    }

    private static TransportStrategy strategy(SmtpTls tls) {
        return switch (tls) {
            case NONE -> TransportStrategy.SMTP;
            case STARTTLS -> TransportStrategy.SMTP_TLS;
            case IMPLICIT -> TransportStrategy.SMTPS;
        };
    }
}
