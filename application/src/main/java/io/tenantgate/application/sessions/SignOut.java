package io.tenantgate.application.sessions;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;

/// Ends the caller's session, or everywhere all of the membership's.
public final class SignOut {
    public record Command(Origin origin, Caller.User caller, boolean everywhere) {}

    public sealed interface Outcome {
        record SignedOut() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
