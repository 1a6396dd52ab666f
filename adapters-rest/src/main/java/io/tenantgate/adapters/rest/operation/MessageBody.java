package io.tenantgate.adapters.rest.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.application.port.Outbox;
import java.time.Instant;
import java.util.Optional;

/// A message that was not sent but kept.
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MessageBody(
        String recipient,
        String tenant,
        String medium,
        String subject,
        String body,
        Optional<String> code,
        Instant at) {
    static MessageBody of(Outbox.Message message) {
        return new MessageBody(
                message.recipient(),
                message.tenant().toString(),
                Words.of(message.medium()),
                message.subject(),
                message.body(),
                message.code(),
                message.at());
    }

    @Override
    public String toString() {
        return "MessageBody[%s]".formatted(at);
    }
}
