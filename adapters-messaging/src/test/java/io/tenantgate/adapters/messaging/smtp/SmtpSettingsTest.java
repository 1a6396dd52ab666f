package io.tenantgate.adapters.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.messaging.delivery.ChannelSecret;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpSettingsTest {
    @ParameterizedTest
    @CsvSource({"' ',25,a@example.com", "localhost,0,a@example.com", "localhost,65536,a@example.com", "localhost,25,a"})
    void whatCannotWorkIsRefused(String host, int port, String from) {
        assertThatThrownBy(() -> new SmtpSettings(host, port, SmtpTls.NONE, Optional.empty(), from))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePasswordDoesNotShow() {
        var login = new SmtpSettings.Login("mailer", new ChannelSecret("hunter2"));

        assertThat(new SmtpSettings("localhost", 25, SmtpTls.STARTTLS, Optional.of(login), "a@example.com").toString())
                .doesNotContain("hunter2");
    }
}
