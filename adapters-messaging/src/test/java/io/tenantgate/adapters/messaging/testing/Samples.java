package io.tenantgate.adapters.messaging.testing;

import io.tenantgate.application.port.Outbox.Message;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// Messages as the outbox holds them.
public final class Samples {
    public static final TenantId ACME = new TenantId(UUID.fromString("01912d68-783e-7a2b-8c00-000000000001"));

    private Samples() {}

    public static Message email(String recipient) {
        return email(recipient, "Your verification code", "Your confirmation code is 271828");
    }

    public static Message email(String recipient, String subject, String body) {
        return message(Medium.EMAIL, recipient, subject, body);
    }

    public static Message text(String recipient, String body) {
        return message(Medium.SMS, recipient, "", body);
    }

    private static Message message(Medium medium, String recipient, String subject, String body) {
        var id = UUID.nameUUIDFromBytes((recipient + subject + body).getBytes(StandardCharsets.UTF_8));
        return new Message(id, ACME, medium, recipient, subject, body, Optional.of("271828"), MovableClock.START);
    }
}
