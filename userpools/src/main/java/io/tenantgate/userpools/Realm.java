package io.tenantgate.userpools;

import io.tenantgate.userpools.pool.PoolId;

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

    /// Whose turn it is when passwords wait to be hashed.
    public String queueKey(PoolId pool) {
        return pool.value() + "/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
