package io.tenantgate.adapters.persistence.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
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

    /// What a column holds. Made once for each type: to work out how a type is read costs more than to read a row.
    public static final class Shape<T> {
        private final ObjectReader reader;

        public Shape(TypeReference<T> type) {
            this.reader = MAPPER.readerFor(type);
        }

        public T read(String text) {
            try {
                return reader.readValue(text);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("The column does not hold " + reader.getValueType(), e);
            }
        }
    }
}
