package io.tenantgate.application.callers;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Nobody makes others mightier than they are themselves, and nobody acts on the mightier.
public final class GrantRule {
    private GrantRule() {}

    /// Why the caller may not give those roles, nor act on who has them.
    public static Optional<Rejection> objection(Caller caller, Set<Role> roles) {
        return mayGrant(caller, roles) ? Optional.empty() : Optional.of(Plain.FORBIDDEN);
    }

    private static boolean mayGrant(Caller caller, Set<Role> roles) {
        return switch (caller) {
            case Caller.Operator _ -> true;
            case Caller.User user -> mayGrant(user.member(), roles);
            case Caller.TenantKey(var key) -> mayGrant(key, roles);
            case Caller.Anonymous _ -> false;
        };
    }

    private static boolean mayGrant(Membership member, Set<Role> roles) {
        return !roles.contains(Role.OWNER) || member.roles().contains(Role.OWNER);
    }

    /// No key makes an owner; one that may do all that an administrator may makes administrators.
    private static boolean mayGrant(ApiKey key, Set<Role> roles) {
        var all = EnumSet.complementOf(EnumSet.of(KeyScope.ALL));
        return !roles.contains(Role.OWNER)
                && (!roles.contains(Role.ADMIN) || all.stream().allMatch(key::allows));
    }
}
