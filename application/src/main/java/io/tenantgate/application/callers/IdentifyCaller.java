package io.tenantgate.application.callers;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import java.util.Optional;

/// Tells who calls, by the text of the `Authorization: Bearer` header.
public final class IdentifyCaller {
    /// @param bearer the text after `Bearer `; absent without the header
    public record Command(Origin origin, Optional<String> bearer) {}

    public sealed interface Outcome {
        record Identified(Caller caller) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
