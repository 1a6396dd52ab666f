package io.tenantgate.application.profile;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.domain.members.Membership;

/// The caller's own profile, as the provider has it now.
public final class ReadProfile {
    private final Doors doors;

    public ReadProfile(Doors doors) {
        this.doors = doors;
    }

    public record Query(Caller.User caller) {}

    public sealed interface Outcome {
        record Found(Membership member, AccountHolder.Profile profile) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        var caller = query.caller();
        return switch (doors.at(caller.home())) {
            case Door.Closed(var rejection) -> new Outcome.Refused(rejection);
            case Door.Open door ->
                new Holder(caller, door)
                        .describe()
                        .<Outcome>map(profile -> new Outcome.Found(caller.member(), profile))
                        .orElseGet(() -> new Outcome.Refused(Plain.INVALID_TOKEN));
        };
    }
}
