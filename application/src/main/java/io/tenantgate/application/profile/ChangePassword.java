package io.tenantgate.application.profile;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.secrets.Password;

/// The caller changes the own password; the other sessions end.
public final class ChangePassword {
    public record Command(Origin origin, Caller.User caller, Password current, Password proposed) {}

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
