package io.tenantgate.application.signin;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.NameStandings;
import io.tenantgate.application.port.NameStandings.Named;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.InstantSource;
import java.util.Optional;

/// Tells which account a login name means. It reads the same for a name that is known and one that is not.
public final class LoginNames {
    private final Doors doors;
    private final NameStandings names;
    private final InstantSource clock;

    public LoginNames(Doors doors, NameStandings names, InstantSource clock) {
        this.doors = doors;
        this.names = names;
        this.clock = clock;
    }

    /// Whether anybody is served at the tenant, and what the login name means there.
    public sealed interface Reading {
        record Closed(Rejection.Plain rejection) implements Reading {}

        record Ready(Door.Open door, Meaning meaning) implements Reading {}
    }

    /// What a login name means.
    ///
    /// @param account the member's, or whatever the provider takes for an unknown one
    /// @param beside the account of the newest open sign-up, whoever made it; without one, what nobody has
    public record Meaning(Optional<Membership> member, AccountRef account, AccountRef beside) {}

    /// As it is now: one look, or a part of the open transaction.
    public Reading read(TenantId tenant, LoginName name) {
        return doors.look(tenant, () -> names.find(tenant, name, clock.instant()))
                .map(named -> read(named, name))
                .orElseGet(() -> new Reading.Closed(Rejection.Plain.TENANT_NOT_FOUND));
    }

    private Reading read(Named named, LoginName name) {
        return switch (doors.at(named.tenant())) {
            case Door.Closed(var rejection) -> new Reading.Closed(rejection);
            case Door.Open door -> new Reading.Ready(door, meaning(door, named, name));
        };
    }

    private static Meaning meaning(Door.Open door, Named named, LoginName name) {
        var account = named.member()
                .<AccountRef>map(member -> new AccountRef.Known(member.username()))
                .orElseGet(() -> stranger(door, name));
        var beside = named.signUp()
                .orElseGet(() -> ProviderUsername.nobodys(door.tenant().id(), name.value()));
        return new Meaning(named.member(), account, new AccountRef.Known(beside));
    }

    private static AccountRef stranger(Door.Open door, LoginName name) {
        return door.placement().holdsOthers() ? new AccountRef.Alias(name) : new AccountRef.Unknown(name);
    }
}
