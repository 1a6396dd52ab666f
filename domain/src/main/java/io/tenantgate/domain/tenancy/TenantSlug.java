package io.tenantgate.domain.tenancy;

import java.util.regex.Pattern;

/// A tenant's name in paths and host names: 3 to 63 lower-case letters, digits and inner hyphens, beginning with a
/// letter. It never looks like a UUID, so that a path element is a slug or an id and never both.
public record TenantSlug(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z](?:[a-z0-9]|-(?=[a-z0-9])){2,62}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public TenantSlug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("Not a tenant slug");
        }
    }

    /// Whether the text has the shape of a slug.
    public static boolean isSlug(String text) {
        return SHAPE.matcher(text).matches() && !UUID.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
