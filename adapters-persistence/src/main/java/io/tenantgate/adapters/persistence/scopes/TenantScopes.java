package io.tenantgate.adapters.persistence.scopes;

import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import java.util.function.Supplier;

/// The application's transactions: each sees one tenant's rows, or the platform's.
public final class TenantScopes implements Scopes {
    private static final String PLATFORM = "platform";

    private final Transaction transaction;

    public TenantScopes(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public <T> T in(Scope scope, Supplier<T> work) {
        String said = said(scope);
        return transaction.in(outer -> outer.withScope(said), work);
    }

    @Override
    public <T> T look(Scope scope, Supplier<T> work) {
        String said = said(scope);
        return transaction.look(outer -> outer.withScope(said), work);
    }

    @Override
    public boolean open() {
        return transaction.isOpen();
    }

    private static String said(Scope scope) {
        return switch (scope) {
            case Scope.Platform() -> PLATFORM;
            case Scope.OfTenant(var tenant) -> tenant.value().toString();
        };
    }
}
