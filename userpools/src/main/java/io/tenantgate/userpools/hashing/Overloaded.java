package io.tenantgate.userpools.hashing;

/// A fault: too many passwords wait to be hashed, and this one's turn did not come in time.
public final class Overloaded extends RuntimeException {
    private static final long serialVersionUID = 1;

    Overloaded() {
        super("Too many passwords wait to be hashed", null, false, false);
    }
}
