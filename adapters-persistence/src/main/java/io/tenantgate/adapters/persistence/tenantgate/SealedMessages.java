package io.tenantgate.adapters.persistence.tenantgate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Envelope.Place;
import io.tenantgate.application.port.Outbox.Message;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.tenancy.TenantId;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Messages of one table, each sealed as a whole: what it tells may be a code.
final class SealedMessages {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Envelope envelope;
    private final String table;

    SealedMessages(Envelope envelope, String table) {
        this.envelope = envelope;
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
        return envelope.seal(placeOf(message.id()), written(texts));
    }

    Message open(TenantId tenant, UUID id, byte[] sealed) {
        var texts = read(envelope.open(placeOf(id), sealed));
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

    private byte[] written(Map<String, String> texts) {
        try {
            return mapper.writeValueAsBytes(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always written", e);
        }
    }

    private Map<String, String> read(byte[] plain) {
        try {
            return mapper.readValue(plain, TEXTS);
        } catch (IOException e) {
            throw new IllegalStateException("Not a message of this version", e);
        }
    }
}
