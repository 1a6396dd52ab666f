package io.tenantgate.domain.attributes;

/// An attribute that accounts may have.
///
/// @param name as the provider has it, `custom:` included
public record Attribute(String name, AttributeForm form, Change change, Presence presence) {
    /// What stands before the names that are no standard ones.
    public static final String CUSTOM = "custom:";

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

    public boolean isCustom() {
        return name.startsWith(CUSTOM);
    }
}
