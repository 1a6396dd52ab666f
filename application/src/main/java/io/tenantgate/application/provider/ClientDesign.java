package io.tenantgate.application.provider;

import io.tenantgate.domain.tenancy.TenantSettings;

/// What a client is made for.
///
/// @param lifetimes whose settings tell how long its tokens live
public record ClientDesign(Purpose purpose, TenantSettings lifetimes) {
    /// What a client may do.
    public enum Purpose {
        /// People sign in by it.
        SIGN_IN,
        /// People sign in by it, and it may write every attribute but the tenant's id.
        SIGN_IN_BESIDE_REGISTRAR,
        /// Accounts come to be by it, for it alone may write the tenant's id; nobody signs in.
        REGISTRAR
    }
}
