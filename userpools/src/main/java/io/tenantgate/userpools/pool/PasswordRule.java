package io.tenantgate.userpools.pool;

/// The rules that a password may break (`spec/users-and-attributes.md`, section 11).
public enum PasswordRule {
    TOO_SHORT,
    TOO_LONG,
    NO_UPPERCASE,
    NO_LOWERCASE,
    NO_NUMBER,
    NO_SYMBOL,
    SPACE_AT_AN_END,
    COMMON
}
