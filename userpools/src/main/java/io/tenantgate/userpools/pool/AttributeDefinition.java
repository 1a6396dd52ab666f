package io.tenantgate.userpools.pool;

/// One attribute of a pool's schema. Custom ones have the prefix `custom:` here too.
///
/// @param least the least length of a text, or the least value of a number
/// @param most the greatest length of a text, or the greatest value of a number
public record AttributeDefinition(String name, Type type, boolean mutable, boolean required, long least, long most) {
    /// How a value, which is always a text on the wire, is to be read.
    public enum Type {
        STRING,
        NUMBER,
        BOOLEAN,
        DATE_TIME
    }
}
