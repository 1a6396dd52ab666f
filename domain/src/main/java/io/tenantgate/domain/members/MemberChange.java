package io.tenantgate.domain.members;

import java.util.Optional;
import java.util.Set;

/// What an administrator makes of a membership; what is absent stays as it is.
public record MemberChange(Optional<Set<Role>> roles, Optional<Boolean> enabled) {
    public MemberChange {
        roles = roles.map(Set::copyOf);
    }

    /// Whether an owner is still one after it.
    public boolean keepsAnOwner() {
        return roles.map(next -> next.contains(Role.OWNER)).orElse(true) && enabled.orElse(true);
    }
}
