package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Envelope.Place;
import io.tenantgate.application.port.Outbox.Message;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Messages of one table, each sealed as a whole: what it tells may be a code.
final class SealedMessages {
    private final SealedJson<Map<String, String>> json;
    private final String table;

    SealedMessages(Envelope envelope, String table) {
        this.json = SealedJson.ofTexts(envelope);
        this.table = table;
    }

    byte[] seal(Message message) {
        var texts = new HashMap<String, String>();
        texts.put("medium", message.medium().name());
        texts.put("recipient", message.recipient());
        texts.put("subject", message.subject());
        texts.put("body", message.body());
        texts.put("at", message.at().toString());
        message.code().ifPresent(code -> texts.put("code", code));
        return json.seal(placeOf(message.id()), texts);
    }

    Message open(TenantId tenant, UUID id, byte[] sealed) {
        var texts = json.open(placeOf(id), sealed);
        return new Message(
                id,
                tenant,
                Medium.valueOf(text(texts, "medium")),
                text(texts, "recipient"),
                text(texts, "subject"),
                text(texts, "body"),
                Optional.ofNullable(texts.get("code")),
                Instant.parse(text(texts, "at")));
    }

    private Place placeOf(UUID id) {
        return new Place(table, "message", id.toString());
    }

    private static String text(Map<String, String> texts, String name) {
        return Optional.ofNullable(texts.get(name))
                .orElseThrow(() -> new IllegalStateException("A message without " + name));
    }
}
