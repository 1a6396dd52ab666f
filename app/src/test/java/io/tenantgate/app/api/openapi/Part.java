package io.tenantgate.app.api.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A part of the description, and where it stands there. References are followed.
public record Part(JsonNode document, String pointer) {
    static Part whole(JsonNode document) {
        return new Part(document, "");
    }

    public Part at(String field) {
        return new Part(document, pointer + "/" + field.replace("~", "~0").replace("/", "~1")).followed();
    }

    private Part followed() {
        var reference = json().path("$ref");
        return reference.isTextual() ? new Part(document, reference.asText().substring(1)).followed() : this;
    }

    public JsonNode json() {
        return document.at(pointer);
    }

    boolean isThere() {
        return !json().isMissingNode();
    }

    public String text(String field) {
        return json().path(field).asText();
    }

    public Stream<String> names() {
        return StreamSupport.stream(((Iterable<String>) json()::fieldNames).spliterator(), false);
    }

    /// The items of a list.
    Stream<Part> items() {
        return Stream.iterate(0, index -> index < json().size(), index -> index + 1)
                .map(index -> at(Integer.toString(index)));
    }

    @Override
    public String toString() {
        return pointer;
    }
}
