package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.tenantgate.adapters.messaging.delivery.ChannelSecret;
import io.tenantgate.adapters.messaging.sms.WebhookSettings;
import io.tenantgate.adapters.messaging.smtp.SmtpSettings;
import io.tenantgate.adapters.messaging.smtp.SmtpTls;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// How messages leave: `TENANTGATE_SMTP_*` for e-mail, `TENANTGATE_SMS_*` for text messages.
///
/// @param smtpTls `none`, or how the connection is protected
@ConfigurationProperties("tenantgate")
public record MessageSettings(
        Optional<String> smtpHost,
        @Bindable(defaultValue = "587") int smtpPort,
        Optional<SmtpTls> smtpTls,
        Optional<String> smtpUsername,
        Optional<String> smtpPassword,
        @Bindable(defaultValue = "tenantgate@localhost") String smtpFrom,
        Optional<URI> smsUrl,
        Optional<String> smsSecret) {
    private static final Duration WEBHOOK_TIMEOUT = Duration.ofSeconds(10);

    /// Whether e-mail leaves this machine.
    public boolean channel() {
        return smtpHost.isPresent();
    }

    public Optional<SmtpSettings> smtp() {
        var login = smtpUsername.map(name -> new SmtpSettings.Login(name, new ChannelSecret(smtpPassword.orElse(""))));
        return smtpHost.map(
                host -> new SmtpSettings(host, smtpPort, smtpTls.orElse(SmtpTls.STARTTLS), login, smtpFrom));
    }

    public Optional<WebhookSettings> webhook() {
        return smsUrl.map(url -> new WebhookSettings(url, new ChannelSecret(smsSecret.orElse("")), WEBHOOK_TIMEOUT));
    }

    @Override
    public String toString() {
        return "MessageSettings[****]";
    }
}
