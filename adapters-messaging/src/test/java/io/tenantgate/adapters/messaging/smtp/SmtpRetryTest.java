package io.tenantgate.adapters.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.ServerSetup;
import io.tenantgate.adapters.messaging.delivery.Channels;
import io.tenantgate.adapters.messaging.delivery.Dispatch;
import io.tenantgate.adapters.messaging.delivery.RetryPlan;
import io.tenantgate.adapters.messaging.testing.CountingScopes;
import io.tenantgate.adapters.messaging.testing.MailServers;
import io.tenantgate.adapters.messaging.testing.MovableClock;
import io.tenantgate.adapters.messaging.testing.RecordingOutbox;
import io.tenantgate.adapters.messaging.testing.Samples;
import io.tenantgate.adapters.messaging.testing.ScriptedMailServer;
import io.tenantgate.application.port.Outbox.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpRetryTest {
    private final Message message = Samples.email("alice@example.com");
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final MovableClock clock = new MovableClock();

    @Test
    void aMessageOutlivesAMailServerThatIsDown() throws IOException {
        var port = freePort();
        var dispatch = dispatch(port);
        outbox.add(message);

        dispatch.runOnce();

        assertThat(outbox.waiting()).containsExactly(message);
        var mail = MailServers.on(port, ServerSetup.PROTOCOL_SMTP);
        mail.start();
        clock.advance(Duration.ofSeconds(2));
        dispatch.runOnce();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(outbox.waiting()).isEmpty();
        mail.stop();
    }

    @ParameterizedTest
    @CsvSource({"RCPT,550 no such user", "DATA,554 no", ".,552 too much"})
    void aFinalNoToRecipientOrTextIsTheEnd(String verb, String answer) throws IOException {
        try (var server = new ScriptedMailServer(Map.of(verb, answer))) {
            outbox.add(message);

            dispatch(server.port()).runOnce();

            assertThat(outbox.givenUp()).containsExactly(message.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"RCPT,451 later", "DATA,451 later", "RCPT,530 log in first", "MAIL,550 not you", "DATA,421 busy"})
    void aFaultThatPassesOrIsOursToMendIsTriedAgain(String verb, String answer) throws IOException {
        try (var server = new ScriptedMailServer(Map.of(verb, answer))) {
            outbox.add(message);

            dispatch(server.port()).runOnce();

            assertThat(outbox.waiting()).containsExactly(message);
        }
    }

    @Test
    void theServerHearsOfOneRecipientOnly() throws IOException {
        try (var server = new ScriptedMailServer(Map.of())) {
            outbox.add(message);

            dispatch(server.port()).runOnce();

            assertThat(server.commands())
                    .filteredOn(command -> command.startsWith("RCPT"))
                    .containsExactly("RCPT TO:<alice@example.com>");
        }
    }

    private Dispatch dispatch(int port) {
        var settings = new SmtpSettings("127.0.0.1", port, SmtpTls.NONE, Optional.empty(), "login@acme.example");
        var channels = Channels.of(Optional.of(new SmtpChannel(settings)), Optional.empty(), Optional.empty());
        return new Dispatch(outbox, new CountingScopes(), channels, RetryPlan.standard(() -> 0), clock);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
