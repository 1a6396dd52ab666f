package io.tenantgate.userpools.client;

/// The flows that a client may allow (`ExplicitAuthFlows`).
public enum AuthFlow {
    USER_PASSWORD,
    ADMIN_USER_PASSWORD,
    USER_SRP,
    CUSTOM,
    REFRESH_TOKEN,
    USER
}
