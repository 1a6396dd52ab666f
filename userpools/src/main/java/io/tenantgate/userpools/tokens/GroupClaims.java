package io.tenantgate.userpools.tokens;

import io.tenantgate.userpools.group.AccountGroups;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.group.RoleArn;
import java.util.LinkedHashMap;
import java.util.Map;

/// The groups of an account as claims. One that would be empty is absent.
final class GroupClaims {
    private GroupClaims() {}

    /// What both tokens say.
    static Map<String, Object> names(AccountGroups groups) {
        var names = groups.names().stream().map(GroupName::value).toList();
        return names.isEmpty() ? Map.of() : Map.of("cognito:groups", names);
    }

    /// What the ID token says besides.
    static Map<String, Object> roles(AccountGroups groups) {
        var claims = new LinkedHashMap<String, Object>();
        var roles = groups.roles().stream().map(RoleArn::value).toList();
        if (!roles.isEmpty()) {
            claims.put("cognito:roles", roles);
        }
        groups.preferredRole().ifPresent(role -> claims.put("cognito:preferred_role", role.value()));
        return claims;
    }
}
