package io.tenantgate.adapters.messaging.testing;

import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import java.util.function.Supplier;

/// Opens nothing, but knows for each thread whether a scope is open.
public final class CountingScopes implements Scopes {
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    @Override
    public <T> T in(Scope scope, Supplier<T> work) {
        depth.set(depth.get() + 1);
        try {
            return work.get();
        } finally {
            depth.set(depth.get() - 1);
        }
    }

    @Override
    public boolean open() {
        return depth.get() > 0;
    }
}
