package io.tenantgate.userpools;

/// What a password policy may ask (`users-and-attributes.md`, section 11; NIST SP 800-63B-4, section 3.1.1).
public enum PasswordRule {
    TOO_SHORT,
    TOO_LONG,
    NO_UPPERCASE,
    NO_LOWERCASE,
    NO_NUMBER,
    NO_SYMBOL,
    /// A space first or last.
    OUTER_SPACE,
    /// A tab, the end of a line, or another character that nobody sees.
    CONTROL_CHARACTER,
    /// A password that is commonly used, expected or compromised.
    COMMON
}
