package io.tenantgate.adapters.persistence.userpools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tenantgate.userpools.account.Attributes;
import java.util.Map;

/// An account's attributes as JSON. The column is `json`, which keeps what was given character by character.
final class AttributeValues {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private AttributeValues() {}

    static String text(Attributes attributes) {
        try {
            return MAPPER.writeValueAsString(attributes.values());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always written", e);
        }
    }

    static Attributes of(String text) {
        try {
            return Attributes.of(MAPPER.readValue(text, TEXTS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The column does not hold attributes", e);
        }
    }
}
