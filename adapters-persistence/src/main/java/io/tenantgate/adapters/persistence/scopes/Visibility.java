package io.tenantgate.adapters.persistence.scopes;

/// What statements may see: the rows of a tenant or of the platform (`tenantgate.scope`), and those of a pool
/// (`tenantgate.pool`). An empty text sees nothing, and touching a protected table then is an error.
record Visibility(String scope, String pool) {
    static final Visibility NOTHING = new Visibility("", "");

    Visibility withScope(String other) {
        return new Visibility(other, pool);
    }

    Visibility withPool(String other) {
        return new Visibility(scope, other);
    }
}
