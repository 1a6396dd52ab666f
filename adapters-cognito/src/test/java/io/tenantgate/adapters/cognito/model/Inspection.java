package io.tenantgate.adapters.cognito.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Holds a value against its shape, and notes whatever does not fit. What is wrong is named by its place; the value is
/// not told, for it may be secret.
final class Inspection {
    private static final String TRAITS = "traits";
    private static final String TARGET = "target";
    private static final String PRELUDE = "smithy.api#";

    private final JsonNode shapes;
    private final List<String> objections = new ArrayList<>();

    Inspection(JsonNode shapes) {
        this.shapes = shapes;
    }

    List<String> of(String place, String target, JsonNode value) {
        inspect(place, target, value);
        return List.copyOf(objections);
    }

    private void inspect(String place, String target, JsonNode value) {
        var shape = shapes.path(target);
        switch (typeOf(target, shape)) {
            case "structure" -> members(place, shape, value);
            case "list" -> elements(place, shape, value);
            case "map" -> entries(place, shape, value);
            case "enum" -> oneOf(place, shape, value);
            case "string" -> text(place, shape, value);
            case "integer", "long" -> number(place, shape, value);
            case "boolean", "primitiveboolean" -> require(value.isBoolean(), place, "is no boolean");
            case "timestamp" -> require(value.isNumber(), place, "is no time");
            case "blob" -> require(value.isTextual(), place, "is no blob");
            case "document" -> {}
            default -> throw new IllegalArgumentException("No such shape: " + target);
        }
    }

    private static String typeOf(String target, JsonNode shape) {
        return target.startsWith(PRELUDE)
                ? target.substring(PRELUDE.length()).toLowerCase(Locale.ROOT)
                : shape.path("type").asText();
    }

    private void require(boolean holds, String place, String otherwise) {
        if (!holds) {
            objections.add(place + " " + otherwise);
        }
    }

    private void members(String place, JsonNode shape, JsonNode value) {
        require(value.isObject(), place, "is no object");
        var members = shape.path("members");
        members.properties().forEach(member -> {
            var required = member.getValue().path(TRAITS).has(PRELUDE + "required");
            require(!required || value.hasNonNull(member.getKey()), place, "lacks " + member.getKey());
        });
        value.properties().forEach(given -> {
            var member = members.path(given.getKey());
            require(!member.isMissingNode(), place, "has an unknown " + given.getKey());
            if (!member.isMissingNode()) {
                inspect(place + "." + given.getKey(), member.path(TARGET).asText(), given.getValue());
            }
        });
    }

    private void elements(String place, JsonNode shape, JsonNode value) {
        require(value.isArray(), place, "is no list");
        within(place, shape, "length", value.size());
        for (int at = 0; at < value.size(); at++) {
            inspect("%s[%d]".formatted(place, at), shape.at("/member/target").asText(), value.path(at));
        }
    }

    private void entries(String place, JsonNode shape, JsonNode value) {
        require(value.isObject(), place, "is no map");
        within(place, shape, "length", value.size());
        value.properties().forEach(entry -> {
            var key = TextNode.valueOf(entry.getKey());
            inspect(place + ", a key", shape.at("/key/target").asText(), key);
            inspect(place + "." + entry.getKey(), shape.at("/value/target").asText(), entry.getValue());
        });
    }

    private void oneOf(String place, JsonNode shape, JsonNode value) {
        var known = shape.path("members").properties().stream()
                .map(member -> member.getValue()
                        .path(TRAITS)
                        .path(PRELUDE + "enumValue")
                        .asText());
        require(value.isTextual() && known.anyMatch(value.asText()::equals), place, "is none of its enumeration");
    }

    private void text(String place, JsonNode shape, JsonNode value) {
        require(value.isTextual(), place, "is no text");
        var text = value.asText();
        within(place, shape, "length", text.codePointCount(0, text.length()));
        var pattern = shape.path(TRAITS).path(PRELUDE + "pattern").asText("");
        require(Pattern.compile(pattern).matcher(text).find(), place, "does not match " + pattern);
    }

    private void number(String place, JsonNode shape, JsonNode value) {
        require(value.isIntegralNumber(), place, "is no whole number");
        within(place, shape, "range", value.asLong());
    }

    private void within(String place, JsonNode shape, String trait, long size) {
        var bounds = shape.path(TRAITS).path(PRELUDE + trait);
        require(size >= bounds.path("min").asLong(Long.MIN_VALUE), place, "is below its least " + trait);
        require(size <= bounds.path("max").asLong(Long.MAX_VALUE), place, "is above its greatest " + trait);
    }
}
