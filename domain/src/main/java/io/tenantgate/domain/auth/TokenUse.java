package io.tenantgate.domain.auth;

/// What a token is for, its claim `token_use`.
public enum TokenUse {
    ACCESS,
    ID
}
