package io.tenantgate.application.profile;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.domain.members.Membership;

/// The caller's own profile.
public final class ReadProfile {
    public record Query(Caller.User caller) {}

    public sealed interface Outcome {
        record Found(Membership member, AccountHolder.Profile profile) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        throw new UnsupportedOperationException();
    }
}
