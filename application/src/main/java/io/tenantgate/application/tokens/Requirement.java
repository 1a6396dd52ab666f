package io.tenantgate.application.tokens;

import java.util.Set;

/// What a token must have beside being valid. Roles and scopes: one of each set, where the set is not empty.
public record Requirement(Set<String> roles, boolean verifiedEmail, Set<String> scopes) {
    public static final Requirement NONE = new Requirement(Set.of(), false, Set.of());

    public Requirement {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }
}
