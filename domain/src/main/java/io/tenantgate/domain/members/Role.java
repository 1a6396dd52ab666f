package io.tenantgate.domain.members;

import java.util.regex.Pattern;

/// What a member may do in a tenant: `owner`, `admin`, `member`, or a name that the tenant added.
public record Role(String name) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_-]{0,62}");

    public static final Role OWNER = new Role("owner");
    public static final Role ADMIN = new Role("admin");
    public static final Role MEMBER = new Role("member");

    public Role {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a role");
        }
    }
}
