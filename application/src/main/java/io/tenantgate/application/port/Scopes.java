package io.tenantgate.application.port;

import java.util.function.Supplier;

/// Opens transactions, each in a scope. Stores run nowhere else but in a look.
public interface Scopes {
    /// Runs the work in a transaction of that scope, or in the one that is open, whose scope is restored after. An
    /// exception rolls the transaction back.
    <T> T in(Scope scope, Supplier<T> work);

    /// Runs work that only reads, and in which each statement may see what was committed before it: without a
    /// transaction, or in the one that is open. Writing is a fault.
    default <T> T look(Scope scope, Supplier<T> work) {
        return in(scope, work);
    }

    /// Whether this thread has a transaction open, or looks.
    boolean open();
}
