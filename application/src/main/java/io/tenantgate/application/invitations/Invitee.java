package io.tenantgate.application.invitations;

import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Role;
import java.util.Optional;
import java.util.Set;

/// Who is invited, and what they may do once they are members.
public record Invitee(LoginName email, Optional<String> name, Set<Role> roles) {
    public Invitee {
        roles = Set.copyOf(roles);
    }

    /// The one with whom a tenant begins.
    public static Invitee owner(LoginName email, Optional<String> name) {
        return new Invitee(email, name, Set.of(Role.OWNER));
    }
}
