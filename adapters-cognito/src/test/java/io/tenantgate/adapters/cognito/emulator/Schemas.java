package io.tenantgate.adapters.cognito.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.StreamSupport;

/// The emulator takes any number of custom attributes, and of two additions at once it may lose one.
final class Schemas {
    private static final int MOST_CUSTOM = 50;

    private final Emulator emulator;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Schemas(Emulator emulator) {
        this.emulator = emulator;
    }

    Reply add(String operation, ObjectNode request) {
        oneAtATime.lock();
        try {
            return isFull(request.path("UserPoolId").asText())
                    ? Reply.refused("InvalidParameterException", "There is no room for one more attribute.")
                    : emulator.call(operation, request);
        } finally {
            oneAtATime.unlock();
        }
    }

    private boolean isFull(String pool) {
        var described = emulator.call("DescribeUserPool", Json.object().put("UserPoolId", pool));
        var attributes = described.body().path("UserPool").path("SchemaAttributes");
        return StreamSupport.stream(attributes.spliterator(), false)
                        .filter(each -> each.path("Name").asText().startsWith("custom:"))
                        .count()
                >= MOST_CUSTOM;
    }
}
