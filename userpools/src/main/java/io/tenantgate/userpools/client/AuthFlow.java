package io.tenantgate.userpools.client;

/// The flows that a client may be allowed (`ExplicitAuthFlows`, without the prefix `ALLOW_` and the suffix
/// `_AUTH`).
public enum AuthFlow {
    USER_PASSWORD,
    ADMIN_USER_PASSWORD,
    USER_SRP,
    CUSTOM,
    USER,
    REFRESH_TOKEN
}
