package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.MemberDirectory;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.provider.AccountHolder.Profile;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.DirectoryEntry;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// One member, with the account as the provider has it now; or who is invited.
public final class FindMember {
    private final Doors doors;
    private final MemberDirectory directory;
    private final Members members;

    public FindMember(Doors doors, MemberDirectory directory, Members members) {
        this.doors = doors;
        this.directory = directory;
        this.members = members;
    }

    public record Query(Caller caller, TenantId tenant, MembershipId member) {}

    public sealed interface Outcome {
        /// @param profile absent where there is no account yet
        /// @param revision of what stood there before the rest was read
        record Found(DirectoryEntry entry, Optional<Profile> profile, long revision) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    private sealed interface Reading {
        record Missing(Rejection rejection) implements Reading {}

        record There(Door.Open door, DirectoryEntry entry, Optional<Membership> member, long revision)
                implements Reading {}
    }

    public Outcome handle(Query query) {
        return Authority.over(query.tenant(), query.caller(), KeyScope.USERS_READ)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> switch (doors.in(query.tenant(), () -> read(query))) {
                    case Reading.Missing(var rejection) -> new Outcome.Refused(rejection);
                    case Reading.There(var door, var entry, var member, long revision) ->
                        new Outcome.Found(entry, member.flatMap(found -> profile(door, found)), revision);
                });
    }

    private Reading read(Query query) {
        return doors.behind(query.tenant())
                .map(door -> read(query, door))
                .orElseGet(() -> new Reading.Missing(Plain.TENANT_NOT_FOUND));
    }

    private Reading read(Query query, Door.Open door) {
        long revision = directory.revision(query.tenant(), query.member());
        return directory
                .find(query.tenant(), query.member())
                .<Reading>map(
                        entry -> new Reading.There(door, entry, members.find(query.tenant(), query.member()), revision))
                .orElseGet(() -> new Reading.Missing(Plain.USER_NOT_FOUND));
    }

    private static Optional<Profile> profile(Door.Open door, Membership member) {
        return door.provider()
                .accountHolder()
                .describe(door.placement(), door.tenant().id(), member.username());
    }
}
