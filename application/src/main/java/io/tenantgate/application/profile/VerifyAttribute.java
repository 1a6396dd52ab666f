package io.tenantgate.application.profile;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.secrets.OneTimeCode;

/// Proves the caller's address by its code.
public final class VerifyAttribute {
    public record Command(Origin origin, Caller.User caller, String attribute, OneTimeCode code) {}

    public sealed interface Outcome {
        record Verified() implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
