package io.tenantgate.application.profile;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.auth.CodeDelivery;

/// Sends a code that proves the caller's address.
public final class SendAttributeCode {
    public record Command(Origin origin, Caller.User caller, String attribute) {}

    public sealed interface Outcome {
        record Sent(CodeDelivery delivery) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
