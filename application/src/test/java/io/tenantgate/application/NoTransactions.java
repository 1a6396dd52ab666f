package io.tenantgate.application;

import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Scopes without transactions, for use cases whose stores are in memory.
public final class NoTransactions implements Scopes {
    private final List<Scope> entered = new ArrayList<>();
    private int depth;

    @Override
    public <T> T in(Scope scope, Supplier<T> work) {
        entered.add(scope);
        depth++;
        try {
            return work.get();
        } finally {
            depth--;
        }
    }

    @Override
    public boolean open() {
        return depth > 0;
    }

    /// In the order in which they were.
    public List<Scope> entered() {
        return List.copyOf(entered);
    }
}
