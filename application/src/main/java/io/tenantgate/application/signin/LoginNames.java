package io.tenantgate.application.signin;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.time.InstantSource;
import java.util.Optional;

/// Tells which account a login name means. It reads the same for a name that is known and one that is not.
public final class LoginNames {
    private final Members members;
    private final SignUpAttempts attempts;
    private final InstantSource clock;

    public LoginNames(Members members, SignUpAttempts attempts, InstantSource clock) {
        this.members = members;
        this.attempts = attempts;
        this.clock = clock;
    }

    /// What a login name means.
    ///
    /// @param account the member's, or whatever the provider takes for an unknown one
    /// @param beside the account of the newest open sign-up, whoever made it; without one, what nobody has
    public record Meaning(Optional<Membership> member, AccountRef account, AccountRef beside) {}

    /// In a transaction of the tenant.
    public Meaning of(Door.Open door, LoginName name) {
        var tenant = door.tenant().id();
        var member = members.byLoginName(tenant, name);
        var account = member.<AccountRef>map(known -> new AccountRef.Known(known.username()))
                .orElseGet(() -> stranger(door, name));
        var signUp = attempts.newestFor(tenant, name, clock.instant())
                .map(Attempt::username)
                .orElseGet(() -> ProviderUsername.nobodys(tenant, name.value()));
        return new Meaning(member, account, new AccountRef.Known(signUp));
    }

    private static AccountRef stranger(Door.Open door, LoginName name) {
        return door.placement().holdsOthers() ? new AccountRef.Alias(name) : new AccountRef.Unknown(name);
    }
}
