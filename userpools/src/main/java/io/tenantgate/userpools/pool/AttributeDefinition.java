package io.tenantgate.userpools.pool;

/// One attribute of a pool's schema.
///
/// @param name as on the wire, `custom:` included
public record AttributeDefinition(String name, AttributeType type, Change change, Presence presence) {
    /// Whether a value may change once it was given.
    public enum Change {
        MUTABLE,
        IMMUTABLE
    }

    /// Whether an account must have a value.
    public enum Presence {
        REQUIRED,
        OPTIONAL
    }

    public AttributeDefinition {
        if (name.isEmpty() || name.length() > 32) {
            throw new IllegalArgumentException("Not an attribute's name: %s".formatted(name));
        }
        if (name.startsWith("custom:") && presence == Presence.REQUIRED) {
            throw new IllegalArgumentException("A custom attribute is never required: %s".formatted(name));
        }
    }

    /// A standard attribute, which anybody may leave out.
    static AttributeDefinition standard(String name, AttributeType type) {
        return new AttributeDefinition(name, type, Change.MUTABLE, Presence.OPTIONAL);
    }

    /// A custom attribute by its bare name.
    public static AttributeDefinition custom(String bareName, AttributeType type, Change change) {
        if (bareName.isEmpty() || bareName.length() > 20) {
            throw new IllegalArgumentException("A custom attribute's name has 1 to 20 characters");
        }
        return new AttributeDefinition("custom:" + bareName, type, change, Presence.OPTIONAL);
    }

    public boolean isCustom() {
        return name.startsWith("custom:");
    }

    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    AttributeDefinition required() {
        return new AttributeDefinition(name, type, change, Presence.REQUIRED);
    }
}
