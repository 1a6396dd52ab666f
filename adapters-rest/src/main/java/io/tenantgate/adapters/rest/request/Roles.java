package io.tenantgate.adapters.rest.request;

import io.tenantgate.domain.members.Role;
import java.util.List;

/// The roles that can be given.
public final class Roles {
    private static final List<Role> ALL = List.of(Role.OWNER, Role.ADMIN, Role.MEMBER);

    private Roles() {}

    public static Role read(String text) {
        return ALL.stream()
                .filter(role -> role.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of owner, admin, member"));
    }
}
