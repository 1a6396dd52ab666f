package io.tenantgate.app.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.tenantgate.adapters.messaging.delivery.ChannelSecret;
import io.tenantgate.adapters.messaging.sms.WebhookSettings;
import io.tenantgate.adapters.messaging.smtp.SmtpSettings;
import io.tenantgate.adapters.messaging.smtp.SmtpTls;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// How messages leave: `TENANTGATE_SMTP_*` for e-mail, `TENANTGATE_SMS_*` for text messages.
///
/// @param smtpTls how the connection is protected: `none`, `starttls` or `implicit`
@ConfigurationProperties("tenantgate")
public record MessageSettings(
        Optional<String> smtpHost,
        @Bindable(defaultValue = "587") String smtpPort,
        @Bindable(defaultValue = "starttls") String smtpTls,
        Optional<String> smtpUsername,
        Optional<String> smtpPassword,
        @Bindable(defaultValue = "tenantgate@localhost") String smtpFrom,
        Optional<String> smsUrl,
        Optional<String> smsSecret)
        implements Checked {
    private static final Setting PORT = new Setting("TENANTGATE_SMTP_PORT");
    private static final Setting TLS = new Setting("TENANTGATE_SMTP_TLS");
    private static final Setting FROM = new Setting("TENANTGATE_SMTP_FROM");
    private static final Setting SMS_URL = new Setting("TENANTGATE_SMS_URL");
    private static final int MOST_PORTS = 65_535;
    private static final Pattern SENDER = Pattern.compile("[^@\\p{Cntrl}]+@[^@\\p{Cntrl}]+");
    private static final Duration WEBHOOK_TIMEOUT = Duration.ofSeconds(10);

    /// Whether e-mail leaves this machine.
    public boolean channel() {
        return Setting.given(smtpHost).isPresent();
    }

    public Optional<SmtpSettings> smtp() {
        var login = smtpUsername.map(name -> new SmtpSettings.Login(name, new ChannelSecret(smtpPassword.orElse(""))));
        return Setting.given(smtpHost).map(host -> new SmtpSettings(host, port(), tls(), login, sender()));
    }

    public Optional<WebhookSettings> webhook() {
        return Setting.given(smsUrl)
                .map(text -> SMS_URL.address(text, "https://sms.example.com/send"))
                .map(url -> new WebhookSettings(url, new ChannelSecret(smsSecret.orElse("")), WEBHOOK_TIMEOUT));
    }

    @Override
    public void check() {
        port();
        tls();
        sender();
        webhook();
    }

    private int port() {
        return PORT.number(smtpPort, 1, MOST_PORTS);
    }

    private SmtpTls tls() {
        return TLS.oneOf(SmtpTls.class, smtpTls);
    }

    private String sender() {
        return FROM.text(smtpFrom, SENDER, "an address such as no-reply@example.com, or Name <no-reply@example.com>");
    }

    @Override
    public String toString() {
        return "MessageSettings[****]";
    }
}
