package io.tenantgate.adapters.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a JSON object (RFC 8259) and forgives nothing: the bytes are valid UTF-8, no key stands twice, nesting is
/// shallow, nothing follows. A value is a String, a Number, a Boolean, a List, a Map, or [Nothing].
public final class StrictJson {
    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 32;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    /// JSON's null.
    public enum Nothing {
        NULL
    }

    private StrictJson() {}

    public static Map<String, Object> read(byte[] utf8) throws BadJson {
        try (var parser = FACTORY.createParser(decode(utf8))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadJson("", "is no JSON object");
            }
            var object = object(parser, "");
            if (parser.nextToken() != null) {
                throw new BadJson("", "goes on after its end");
            }
            return object;
        } catch (StreamConstraintsException _) {
            throw new BadJson("", "is nested too deeply, or a number in it is too long");
        } catch (StreamReadException e) {
            var place = e.getLocation();
            throw new BadJson("", "is no JSON: line %d, column %d".formatted(place.getLineNr(), place.getColumnNr()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] utf8) throws BadJson {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new BadJson("", "is no valid UTF-8");
        }
    }

    private static Map<String, Object> object(JsonParser parser, String path) throws IOException, BadJson {
        var fields = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = text(parser.currentName(), path);
            var inner = path.isEmpty() ? name : path + "." + name;
            parser.nextToken();
            if (fields.put(name, value(parser, inner)) != null) {
                throw new BadJson(inner, "is given twice");
            }
        }
        return fields;
    }

    private static List<Object> list(JsonParser parser, String path) throws IOException, BadJson {
        var items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, path + "[" + items.size() + "]"));
        }
        return items;
    }

    private static Object value(JsonParser parser, String path) throws IOException, BadJson {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> list(parser, path);
            case VALUE_STRING -> text(parser.getText(), path);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Nothing.NULL;
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new BadJson(path, "is no JSON value");
        };
    }

    /// A text that can be stored and written again: no NUL, which PostgreSQL refuses, and no half of a surrogate pair,
    /// which UTF-8 cannot hold.
    private static String text(String text, String path) throws BadJson {
        if (!Texts.writable(text)) {
            throw new BadJson(path, "holds a character that no text can have");
        }
        return text;
    }
}
