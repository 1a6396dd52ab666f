package io.tenantgate.userpools;

/// What is wrong with an attribute that was given (`users-and-attributes.md`, section 7).
public enum AttributeFault {
    UNKNOWN,
    /// Unknown as it is written, though there is a custom attribute of that name.
    CUSTOM_IS_MEANT,
    /// Required, and without a value.
    MISSING,
    FORMAT,
    TOO_SHORT,
    TOO_LONG,
    TOO_SMALL,
    TOO_LARGE,
    IMMUTABLE,
    /// The client may not write it, or nobody may.
    NOT_WRITABLE,
    /// An alias that cannot be given at sign-up.
    NOT_AT_SIGN_UP,
    /// At the first sign-in: it has a value already.
    ALREADY_PROVIDED
}
