package io.tenantgate.adapters.cognito.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// What is answered to an operation.
public record Reply(int status, ObjectNode body) {
    private static final int DONE = 200;

    static Reply nothing() {
        return new Reply(DONE, Json.object());
    }

    static Reply refused(String type, String message) {
        return failed(400, type, message);
    }

    static Reply failed(int status, String type, String message) {
        return new Reply(status, Json.object().put("__type", type).put("message", message));
    }

    boolean isDone() {
        return status == DONE;
    }

    boolean is(String type) {
        return !isDone() && body.path("__type").asText().equals(type);
    }

    String text(String field) {
        return body.path(field).asText();
    }
}
