package io.tenantgate.adapters.cognito;

/// What an account of a place is called at Cognito. It is fixed when a pool is made (`users-and-attributes.md`, section
/// 7.3).
enum Naming {
    /// As we say.
    OURS,
    /// It is made under its e-mail address, and Cognito gives the username.
    ADDRESSES,
    /// The same, under its telephone number: one that we cannot prove.
    NUMBERS
}
