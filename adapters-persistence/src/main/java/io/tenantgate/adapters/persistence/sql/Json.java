package io.tenantgate.adapters.persistence.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// A value that is kept as `jsonb`: of records, maps, lists, texts, numbers.
public record Json(Object value) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    String text() {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not to be written as JSON: " + value.getClass(), e);
        }
    }

    static <T> T read(String text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The column does not hold " + type.getType(), e);
        }
    }
}
