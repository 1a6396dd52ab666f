package io.tenantgate.application.port;

import java.util.function.Supplier;

/// Opens transactions, each in a scope. Stores run nowhere else.
public interface Scopes {
    /// Runs the work in a transaction of that scope, or in the one that is open, whose scope is restored after. An
    /// exception rolls the transaction back.
    <T> T in(Scope scope, Supplier<T> work);

    /// Whether this thread has a transaction open.
    boolean open();
}
