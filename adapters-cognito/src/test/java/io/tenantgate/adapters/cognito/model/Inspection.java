package io.tenantgate.adapters.cognito.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// Holds a value against its type, and notes whatever does not fit. What is wrong is named by its place; the value is
/// not told, for it may be secret.
final class Inspection {
    private static final String NEEDED = "!";
    private static final String SIZE = "size";

    private final JsonNode types;
    private final List<String> objections = new ArrayList<>();

    Inspection(JsonNode types) {
        this.types = types;
    }

    List<String> of(String place, String type, JsonNode value) {
        inspect(place, type, value);
        return List.copyOf(objections);
    }

    private void inspect(String place, String name, JsonNode value) {
        var type = types.path(name);
        var kind = type.isMissingNode() ? name : type.fieldNames().next();
        switch (kind) {
            case "fields" -> fields(place, type.path(kind), value);
            case "list" -> elements(place, type, value);
            case "map" -> entries(place, type, value);
            case "words" -> oneOf(place, type.path(kind), value);
            case "text", "String" -> text(place, type, value);
            case "number", "Integer", "Long" -> number(place, type, value);
            case "boolean", "Boolean", "PrimitiveBoolean" -> require(value.isBoolean(), place, "is no boolean");
            case "timestamp", "Timestamp" -> require(value.isNumber(), place, "is no time");
            case "blob", "Blob" -> require(value.isTextual(), place, "is no blob");
            case "document", "Document" -> {}
            default -> throw new IllegalArgumentException("No such type: " + name);
        }
    }

    private void require(boolean holds, String place, String otherwise) {
        if (!holds) {
            objections.add(place + " " + otherwise);
        }
    }

    private void fields(String place, JsonNode fields, JsonNode value) {
        require(value.isObject(), place, "is no object");
        fields.fieldNames().forEachRemaining(field -> {
            boolean needed = field.endsWith(NEEDED);
            require(!needed || value.hasNonNull(field.replace(NEEDED, "")), place, "lacks " + field);
        });
        value.properties().forEach(given -> {
            var known = fields.path(given.getKey());
            var type = known.isMissingNode() ? fields.path(given.getKey() + NEEDED) : known;
            require(!type.isMissingNode(), place, "has an unknown " + given.getKey());
            if (!type.isMissingNode()) {
                inspect(place + "." + given.getKey(), type.asText(), given.getValue());
            }
        });
    }

    private void elements(String place, JsonNode type, JsonNode value) {
        require(value.isArray(), place, "is no list");
        within(place, type.path(SIZE), value.size());
        for (int at = 0; at < value.size(); at++) {
            inspect("%s[%d]".formatted(place, at), type.path("list").asText(), value.path(at));
        }
    }

    private void entries(String place, JsonNode type, JsonNode value) {
        require(value.isObject(), place, "is no map");
        within(place, type.path(SIZE), value.size());
        var entry = type.path("map");
        value.properties().forEach(given -> {
            inspect(place + ", a key", entry.path(0).asText(), TextNode.valueOf(given.getKey()));
            inspect(place + "." + given.getKey(), entry.path(1).asText(), given.getValue());
        });
    }

    private void oneOf(String place, JsonNode words, JsonNode value) {
        boolean known = StreamSupport.stream(words.spliterator(), false).anyMatch(value::equals);
        require(known, place, "is none of its enumeration");
    }

    private void text(String place, JsonNode type, JsonNode value) {
        require(value.isTextual(), place, "is no text");
        var text = value.asText();
        within(place, type.path("text"), text.codePointCount(0, text.length()));
        var pattern = type.path("like").asText("");
        require(Pattern.compile(pattern).matcher(text).find(), place, "does not match " + pattern);
    }

    private void number(String place, JsonNode type, JsonNode value) {
        require(value.isIntegralNumber(), place, "is no whole number");
        within(place, type.path("number"), value.asLong());
    }

    /// @param bounds the least and the greatest; null where there is none
    private void within(String place, JsonNode bounds, long size) {
        require(size >= bounds.path(0).asLong(Long.MIN_VALUE), place, "is below its least");
        require(size <= bounds.path(1).asLong(Long.MAX_VALUE), place, "is above its greatest");
    }
}
