package io.tenantgate.userpools.pool;

/// Where a recovery code may go (`spec/users-and-attributes.md`, section 5).
public enum RecoveryMechanism {
    VERIFIED_EMAIL,
    VERIFIED_PHONE_NUMBER,
    ADMIN_ONLY
}
