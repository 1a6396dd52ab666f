package io.tenantgate.adapters.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.tenantgate.adapters.messaging.delivery.ChannelSecret;
import io.tenantgate.adapters.messaging.delivery.Delivery;
import io.tenantgate.adapters.messaging.delivery.Delivery.Deferred;
import io.tenantgate.adapters.messaging.delivery.Delivery.Delivered;
import io.tenantgate.adapters.messaging.delivery.Delivery.Refused;
import io.tenantgate.adapters.messaging.testing.MailServers;
import io.tenantgate.adapters.messaging.testing.Samples;
import io.tenantgate.application.port.Outbox.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpChannelTest {
    private static final String FROM = "Acme Login <login@acme.example>";
    private final GreenMail mail = MailServers.on(0, ServerSetup.PROTOCOL_SMTP, ServerSetup.PROTOCOL_SMTPS);

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void anEmailArrivesAsPlainTextInUtf8() throws MessagingException, IOException {
        var message = Samples.email("alice@example.com", "Ihr Bestätigungscode", "Schön: 271828 ✓");

        assertThat(plain().deliver(message)).isEqualTo(new Delivered());

        var arrived = mail.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Ihr Bestätigungscode");
        assertThat(arrived.getContentType().replace("\"", "")).startsWithIgnoringCase("text/plain; charset=utf-8");
        assertThat(arrived.getContent().toString().strip()).isEqualTo("Schön: 271828 ✓");
    }

    @Test
    void theHeadersNameSenderRecipientAndMessage() throws MessagingException {
        var message = Samples.email("alice@example.com");

        plain().deliver(message);

        var arrived = mail.getReceivedMessages()[0];
        assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly(FROM);
        assertThat(GreenMailUtil.getAddressList(arrived.getAllRecipients())).isEqualTo("alice@example.com");
        assertThat(arrived.getMessageID()).contains(message.id().toString());
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice@example.com\r\nBcc: eve@example.com",
                "alice@example.com\nSubject: hello",
                "alice@example.com,eve@example.com",
                "Alice <alice@example.com>",
                "alice",
                ""
            })
    void aRecipientThatIsMoreThanAnAddressIsRefused(String recipient) {
        assertThat(plain().deliver(Samples.email(recipient))).isInstanceOf(Refused.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aSubjectOfTwoLinesIsRefused() {
        var message = Samples.email("alice@example.com", "Hello\r\nBcc: eve@example.com", "text");

        assertThat(plain().deliver(message)).isInstanceOf(Refused.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aTextThatLooksLikeHeadersOrLikeItsOwnEndStaysAText() throws MessagingException, IOException {
        var body = "one\r\n.\r\nRCPT TO:<eve@example.com>\r\nBcc: eve@example.com";

        assertThat(plain().deliver(Samples.email("alice@example.com", "Hello", body)))
                .isEqualTo(new Delivered());

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(mail.getReceivedMessages()[0].getContent().toString()).isEqualToNormalizingNewlines(body);
        assertThat(mail.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @Test
    void aServerWithoutTlsGetsNothingWhereTlsIsAsked() {
        assertThat(deliver(mail.getSmtp().getPort(), SmtpTls.STARTTLS)).isInstanceOf(Deferred.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWhoseCertificateNobodyVouchesForGetsNothing() {
        assertThat(deliver(mail.getSmtps().getPort(), SmtpTls.IMPLICIT)).isInstanceOf(Deferred.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void theLoginIsUsed() {
        mail.setUser("login@acme.example", "mailer", "right");

        assertThat(loggedIn("right").deliver(Samples.email("alice@example.com")))
                .isEqualTo(new Delivered());
    }

    @Test
    void aRefusedLoginIsOursToMendAndNotTheMessagesFault() {
        mail.setUser("login@acme.example", "mailer", "right");

        assertThat(loggedIn("wrong").deliver(Samples.email("alice@example.com")))
                .isInstanceOf(Deferred.class);
    }

    private Delivery deliver(int port, SmtpTls tls) {
        Message message = Samples.email("alice@example.com");
        return new SmtpChannel(new SmtpSettings("127.0.0.1", port, tls, Optional.empty(), FROM)).deliver(message);
    }

    private SmtpChannel plain() {
        return channel(Optional.empty());
    }

    private SmtpChannel loggedIn(String password) {
        return channel(Optional.of(new SmtpSettings.Login("mailer", new ChannelSecret(password))));
    }

    private SmtpChannel channel(Optional<SmtpSettings.Login> login) {
        var port = mail.getSmtp().getPort();
        return new SmtpChannel(new SmtpSettings("127.0.0.1", port, SmtpTls.NONE, login, FROM));
    }
}
