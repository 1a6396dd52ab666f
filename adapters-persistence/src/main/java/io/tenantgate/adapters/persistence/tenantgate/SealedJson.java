package io.tenantgate.adapters.persistence.tenantgate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Envelope.Place;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Values written as JSON, each sealed for the place where it stands. What cannot be read is named by its place and by
/// the kind of fault alone: the fault itself may quote a password or a code.
record SealedJson<T>(Envelope envelope, TypeReference<T> type) {
    private static final Logger LOG = LoggerFactory.getLogger(SealedJson.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static SealedJson<Map<String, String>> ofTexts(Envelope envelope) {
        return new SealedJson<>(envelope, new TypeReference<>() {});
    }

    byte[] seal(Place place, T value) {
        try {
            return envelope.seal(place, MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not to be written: " + faultAt(place, e));
        }
    }

    /// @throws IllegalStateException where the value was altered or moved, or is of no version that we know
    T open(Place place, byte[] sealed) {
        try {
            return read(place, sealed);
        } catch (IOException e) {
            throw new IllegalStateException("Not of a known version: " + faultAt(place, e));
        }
    }

    /// Absent, with a line in the log, where [#open] is a fault, or what it opens is.
    <R> Optional<R> find(Place place, byte[] sealed, Function<T, R> meaning) {
        try {
            return Optional.of(meaning.apply(read(place, sealed)));
        } catch (IllegalStateException | IllegalArgumentException | IOException e) {
            LOG.error("Cannot be read: {}", faultAt(place, e));
            return Optional.empty();
        }
    }

    private T read(Place place, byte[] sealed) throws IOException {
        return MAPPER.readValue(envelope.open(place, sealed), type);
    }

    private static String faultAt(Place place, Exception e) {
        return "%s.%s of %s: %s"
                .formatted(
                        place.table(), place.column(), place.key(), e.getClass().getSimpleName());
    }
}
