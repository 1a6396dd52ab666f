package io.tenantgate.userpools.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads strictly: one object and nothing after it, no name twice. A null stands for an absent member.
public final class JsonReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(8).build())
            .build();

    private JsonReader() {}

    /// Absent where the text is not that.
    public static Optional<Map<String, Object>> object(byte[] text) {
        try (var in = JSON.createParser(text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            var members = members(in);
            return in.nextToken() == null ? Optional.of(members) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> members(JsonParser in) throws IOException {
        var members = new LinkedHashMap<String, Object>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            var name = in.currentName();
            if (in.nextToken() != JsonToken.VALUE_NULL) {
                members.put(name, value(in));
            }
        }
        return members;
    }

    private static List<Object> items(JsonParser in) throws IOException {
        var items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() != JsonToken.VALUE_NULL) {
                items.add(value(in));
            }
        }
        return items;
    }

    private static Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> members(in);
            case START_ARRAY -> items(in);
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT -> in.getNumberValue();
            case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new IOException("No value stands here");
        };
    }
}
