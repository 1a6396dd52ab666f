package io.tenantgate.userpools.account;

/// Where an account stands in its life; whether it is enabled is another matter (`users-and-attributes.md`,
/// section 1).
public enum AccountStatus {
    UNCONFIRMED,
    CONFIRMED,
    FORCE_CHANGE_PASSWORD,
    RESET_REQUIRED
}
