package io.tenantgate.application.profile;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.domain.members.Membership;
import java.util.Map;

/// Changes the caller's attributes; a new address stays pending until it is proven.
public final class ChangeProfile {
    public record Command(Origin origin, Caller.User caller, Map<String, String> attributes) {}

    public sealed interface Outcome {
        record Changed(Membership member, AccountHolder.Profile profile) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException();
    }
}
