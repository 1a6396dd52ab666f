package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Optional;

/// One operation of Cognito's API, by its name there, and on whose account it is made.
///
/// @param pool absent where the operation is the whole account's
/// @param tenant absent where it is made for nobody in particular
record Operation(String name, Optional<UserPool> pool, Optional<TenantId> tenant) {
    /// Of the whole account.
    static Operation of(String name) {
        return new Operation(name, Optional.empty(), Optional.empty());
    }

    static Operation of(String name, UserPool pool) {
        return new Operation(name, Optional.of(pool), Optional.empty());
    }

    static Operation of(String name, UserPool pool, TenantId tenant) {
        return new Operation(name, Optional.of(pool), Optional.of(tenant));
    }
}
