package io.tenantgate.userpools;

/// Opaque text that is given when a flow begins and that every continuation must bring again. Lockouts are
/// counted per account and realm.
public record Realm(String value) {
    /// The realm of a flow that was given none.
    public static final Realm NONE = new Realm("");

    public Realm {
        if (value.length() > 128) {
            throw new IllegalArgumentException("A realm has at most 128 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
