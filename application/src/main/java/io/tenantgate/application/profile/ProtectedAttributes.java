package io.tenantgate.application.profile;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// Attributes that a person never writes: what proves who they are, and what the provider alone knows
/// (`spec/users-and-attributes.md`, section 2).
public final class ProtectedAttributes {
    private static final Set<String> NAMES = Set.of("sub", "username", "identities", "custom:tenant_id");

    private ProtectedAttributes() {}

    /// The first that is protected.
    public static Optional<String> firstOf(Collection<String> names) {
        return names.stream().filter(ProtectedAttributes::isProtected).sorted().findFirst();
    }

    private static boolean isProtected(String name) {
        return NAMES.contains(name)
                || name.endsWith("_verified")
                || name.startsWith("cognito:")
                || name.startsWith("dev:")
                || name.startsWith("custom:tenant_");
    }
}
