package io.tenantgate.adapters.persistence.database;

/// The two logins that a service needs: its own, and the owner's for migrations and retention.
record Access(Login service, Login owner) {
    static final String OWNER = "tenantgate_owner";
    static final String SERVICE = "tenantgate_app";
}
