package io.tenantgate.adapters.rest.request;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.domain.members.Role;
import java.util.Optional;
import java.util.Set;

/// Roles as requests name them. Whether a tenant has one is the use case's to say.
public final class Roles {
    private static final String FIELD = "roles";

    /// So that they fit into a token.
    private static final int MOST = 20;

    private Roles() {}

    /// The field `roles`: all that somebody shall have.
    public static Optional<Set<Role>> read(Fields fields) {
        var roles = fields.list(FIELD, Roles::named).map(Set::copyOf);
        if (roles.isPresent() && roles.get().isEmpty()) {
            fields.wrong(FIELD, "has at least one role");
        }
        if (roles.isPresent() && roles.get().size() > MOST) {
            fields.wrong(FIELD, "has at most %d roles".formatted(MOST));
        }
        return roles;
    }

    public static Role named(String text) {
        try {
            return new Role(text);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException(
                    "is no role: a small letter, then at most 62 small letters, digits, hyphens and underscores");
        }
    }
}
