package io.tenantgate.userpools.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// Writes texts, numbers, flags, lists and objects, members in their order, as UTF-8.
public final class JsonWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_BYTES = 768;

    private JsonWriter() {}

    public static byte[] write(Object value) {
        var bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (var out = JSON.createGenerator(bytes)) {
            value(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void object(JsonGenerator out, Map<?, ?> members) throws IOException {
        out.writeStartObject();
        for (var member : members.entrySet()) {
            out.writeFieldName(String.valueOf(member.getKey()));
            value(out, member.getValue());
        }
        out.writeEndObject();
    }

    private static void array(JsonGenerator out, List<?> items) throws IOException {
        out.writeStartArray();
        for (var item : items) {
            value(out, item);
        }
        out.writeEndArray();
    }

    private static void value(JsonGenerator out, Object value) throws IOException {
        switch (value) {
            case String text -> out.writeString(text);
            case Boolean flag -> out.writeBoolean(flag);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case List<?> items -> array(out, items);
            case Map<?, ?> members -> object(out, members);
            default -> throw new IllegalArgumentException("No JSON is written of a " + value.getClass());
        }
    }
}
