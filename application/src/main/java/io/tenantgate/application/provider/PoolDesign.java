package io.tenantgate.application.provider;

import io.tenantgate.domain.tenancy.PasswordPolicyName;

/// What a pool is made for (`multi-tenancy.md`, section 1).
///
/// @param policy of the passwords in it
public record PoolDesign(Names names, PasswordPolicyName policy) {
    /// By what accounts are found beside their username.
    public enum Names {
        /// Verified e-mail addresses and phone numbers are aliases.
        ADDRESSES,
        /// Nothing: each account carries its tenant's id in an immutable attribute, and an address may be in many.
        TENANT_ATTRIBUTE
    }
}
