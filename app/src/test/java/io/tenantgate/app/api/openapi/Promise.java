package io.tenantgate.app.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenantgate.app.api.Api;

/// What the description says of an answer.
record Promise(Schemas schemas, Operation operation, String status) {
    void keptBy(Api.Answer given) {
        var answer = operation.answer(status);
        assertThat(given.status()).as(operation + ": " + given.text()).hasToString(status);
        assertThat(answer.at("headers").names())
                .as(operation.toString())
                .allMatch(name -> given.headers().firstValue(name).isPresent());
        var contents = answer.at("content");
        if (contents.isThere()) {
            keptBy(given, contents);
        } else {
            assertThat(given.text()).as(operation.toString()).isEmpty();
        }
    }

    private void keptBy(Api.Answer given, Part contents) {
        var type = given.headers().firstValue("Content-Type").orElse("").replaceFirst(" *;.*", "");
        assertThat(contents.names()).as(operation.toString()).contains(type);
        if (type.endsWith("json")) {
            keptBy(given.json(), contents.at(type));
        }
    }

    /// It is what the schema says, and of the kind that the example shows: no other alternative, no empty list.
    private void keptBy(JsonNode given, Part content) {
        var schema = content.at("schema");
        var example = content.at("example").json();
        assertThat(schemas.faults(schema, given)).as(operation + ": " + given).isEmpty();
        assertThat(schemas.alternatives(schema, given))
                .as(operation + ": " + given)
                .isEqualTo(schemas.alternatives(schema, example));
        assertThat(given.path("items").isEmpty())
                .as(operation + ": " + given)
                .isEqualTo(example.path("items").isEmpty());
    }
}
