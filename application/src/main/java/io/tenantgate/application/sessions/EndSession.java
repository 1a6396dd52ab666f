package io.tenantgate.application.sessions;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import java.util.UUID;

/// Ends one of the caller's sessions.
public final class EndSession {
    public record Command(Origin origin, Caller.User caller, UUID session) {}

    public sealed interface Outcome {
        record Ended() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
