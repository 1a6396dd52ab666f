package io.tenantgate.application.profile;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;

/// The caller leaves the tenant; the account goes with its last membership.
public final class LeaveTenant {
    public record Command(Origin origin, Caller.User caller) {}

    public sealed interface Outcome {
        record Left() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
