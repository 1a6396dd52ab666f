package io.tenantgate.app.api.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// An operation's example with real words in it.
record Spoken(Operation operation, Map<String, String> words) {
    String target() {
        var path = operation.path();
        for (var variable : values("path").entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", encoded(variable.getValue()));
        }
        var query = values("query").entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /// The parameters of a place, such as `header`, by name.
    Map<String, String> values(String place) {
        return operation.parameters().stream()
                .filter(each -> each.text("in").equals(place))
                .collect(Collectors.toMap(each -> each.text("name"), this::value));
    }

    private String value(Part parameter) {
        return words.getOrDefault(parameter.text("name"), parameter.text("example"));
    }

    Optional<ObjectNode> body() {
        return operation
                .body()
                .map(body -> body.at("example").json().<ObjectNode>deepCopy())
                .map(this::spoken);
    }

    private ObjectNode spoken(ObjectNode body) {
        words.forEach((name, word) -> body.findParents(name).forEach(holder -> ((ObjectNode) holder).put(name, word)));
        return body;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
