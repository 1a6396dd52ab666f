package io.tenantgate.domain.members;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a member may do in a tenant: `owner`, `admin`, `member`, or a name that the tenant added.
public record Role(String name) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_-]{0,62}");

    public static final Role OWNER = new Role("owner");
    public static final Role ADMIN = new Role("admin");
    public static final Role MEMBER = new Role("member");

    /// Those that every tenant has, the highest first.
    public static final List<Role> BUILT_IN = List.of(OWNER, ADMIN, MEMBER);

    public Role {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a role");
        }
    }

    public boolean isBuiltIn() {
        return precedence().isPresent();
    }

    /// How high it stands in every tenant; empty for a role that a tenant added.
    public Optional<Precedence> precedence() {
        return switch (name) {
            case "owner" -> Optional.of(Precedence.OWNER);
            case "admin" -> Optional.of(Precedence.ADMIN);
            case "member" -> Optional.of(Precedence.MEMBER);
            default -> Optional.empty();
        };
    }
}
