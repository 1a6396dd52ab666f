package io.tenantgate.application.callers;

import io.tenantgate.application.port.Roles;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.members.AddedRole;
import io.tenantgate.domain.members.Precedence;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How high roles, and whoever has them, stand in a tenant. What the tenant has added is asked for only where it is
/// named, and stays until the transaction ends.
public final class Ranks {
    private static final Precedence BELOW_ADMIN = new Precedence(Precedence.ADMIN.value() + 1);

    private final Roles roles;

    public Ranks(Roles roles) {
        this.roles = roles;
    }

    /// The caller's own: of a user the highest role; no key stands as high as an owner, and one that may do all that an
    /// administrator may stands as high as one.
    Precedence of(TenantId tenant, Caller caller) {
        return switch (caller) {
            case Caller.Operator _ -> Precedence.OWNER;
            case Caller.User user -> highest(tenant, user.member().roles());
            case Caller.TenantKey(var key) -> of(key);
            case Caller.Anonymous _ -> Precedence.LOWEST;
        };
    }

    private static Precedence of(ApiKey key) {
        var all = EnumSet.complementOf(EnumSet.of(KeyScope.ALL));
        return all.stream().allMatch(key::allows) ? Precedence.ADMIN : BELOW_ADMIN;
    }

    /// Of the roles that there are, the highest one's.
    Precedence highest(TenantId tenant, Set<Role> names) {
        var builtIn = names.stream().flatMap(role -> role.precedence().stream());
        var added = added(tenant, names).stream().map(AddedRole::precedence);
        return Precedence.highest(Stream.concat(builtIn, added).toList());
    }

    /// The names that are no role of the tenant.
    List<Role> unknown(TenantId tenant, Set<Role> names) {
        var added = added(tenant, names).stream().map(AddedRole::role).collect(Collectors.toSet());
        return names.stream()
                .filter(role -> !role.isBuiltIn() && !added.contains(role))
                .sorted(Comparator.comparing(Role::name))
                .toList();
    }

    private List<AddedRole> added(TenantId tenant, Set<Role> names) {
        var asked = names.stream().filter(role -> !role.isBuiltIn()).collect(Collectors.toSet());
        return asked.isEmpty() ? List.of() : roles.hold(tenant, asked);
    }
}
