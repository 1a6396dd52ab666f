package io.tenantgate.userpools.account;

/// `UserStatus` (`spec/users-and-attributes.md`, section 1).
public enum AccountStatus {
    UNCONFIRMED,
    CONFIRMED,
    FORCE_CHANGE_PASSWORD,
    RESET_REQUIRED,
    EXTERNAL_PROVIDER
}
