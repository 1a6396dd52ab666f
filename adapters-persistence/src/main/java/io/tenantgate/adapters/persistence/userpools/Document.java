package io.tenantgate.adapters.persistence.userpools;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tenantgate.adapters.persistence.sql.OncePerText;
import java.util.function.Function;

/// One kind of JSON document. What is unknown in it is a fault. Few texts stand in many rows, so each is read once.
///
/// @param <S> its form in storage
/// @param <T> what it means
final class Document<S, T> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    com.fasterxml.jackson.annotation.JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Class<S> stored;
    private final Function<T, S> write;
    private final Function<S, T> read;
    private final OncePerText<T> known = new OncePerText<>(this::parsed);

    Document(Class<S> stored, Function<T, S> write, Function<S, T> read) {
        this.stored = stored;
        this.write = write;
        this.read = read;
    }

    String text(T value) {
        try {
            return MAPPER.writeValueAsString(write.apply(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not to be written as JSON: " + stored.getSimpleName(), e);
        }
    }

    T of(String text) {
        return known.of(text);
    }

    private T parsed(String text) {
        try {
            return read.apply(MAPPER.readValue(text, stored));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The column does not hold " + stored.getSimpleName(), e);
        }
    }
}
