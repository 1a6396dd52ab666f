package io.tenantgate.application.judgement;

/// Why a token may not be used; the contract's closed set.
public enum Reason {
    EXPIRED,
    REVOKED,
    SIGNATURE,
    UNKNOWN_ISSUER,
    WRONG_TENANT,
    TENANT_SUSPENDED,
    NOT_A_MEMBER,
    USER_DISABLED,
    REQUIREMENT,
    MALFORMED
}
