package io.tenantgate.userpools.hashing;

import java.util.function.BooleanSupplier;

/// Stands before every hash, on the thread that asks for it. The wiring puts one here that refuses inside a database
/// transaction; a test puts one here that counts.
@FunctionalInterface
public interface HashGuard {
    void beforeHash();

    /// Fails where a transaction is open: no connection is held while hashing.
    static HashGuard outside(BooleanSupplier transaction) {
        return () -> {
            if (transaction.getAsBoolean()) {
                throw new IllegalStateException("A password was to be hashed inside a database transaction");
            }
        };
    }
}
