package io.tenantgate.app.api.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tenantgate.app.api.Api;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// A request as an operation's example describes it.
public record Example(String method, String target, Map<String, String> headers, Optional<ObjectNode> body) {
    static Example of(Operation operation) {
        return of(operation, Map.of());
    }

    /// @param words real ones in place of those that are only shown, by the name of parameter or field
    public static Example of(Operation operation, Map<String, String> words) {
        var spoken = new Spoken(operation, words);
        return new Example(operation.method(), spoken.target(), spoken.values("header"), spoken.body());
    }

    Example withMethod(String other) {
        return new Example(other, target, headers, body);
    }

    Example withField(String name) {
        var more = body.map(ObjectNode::deepCopy).map(fields -> fields.put(name, true));
        return new Example(method, target, headers, more);
    }

    public Api.Answer sentBy(Api caller) {
        var dressed = caller;
        for (var header : headers.entrySet()) {
            dressed = dressed.with(header.getKey(), header.getValue());
        }
        var bytes = body.map(fields -> fields.toString().getBytes(StandardCharsets.UTF_8));
        return dressed.send(method, target, bytes.orElse(null));
    }
}
