package io.tenantgate.domain.drift;

import java.util.Locale;

/// What puts a drift right. Memberships, roles and tenants are as they stand here; profiles and whether an account may
/// be used are as the provider has them. No account is ever deleted.
public enum Repair {
    /// Nothing that this service may do.
    NONE,
    /// A client of the same name is made, or found, and the tenant lives by it from then on.
    MAKE_CLIENT,
    /// A group of the same name is made.
    MAKE_GROUP,
    /// The membership ends, with its sessions.
    END_MEMBERSHIP,
    /// The account is put into the tenant's group.
    JOIN_GROUP,
    /// The account is taken out of the tenant's group.
    LEAVE_GROUP,
    /// The member directory follows the account.
    UPDATE_DIRECTORY,
    /// The attribute that makes the account the tenant's is written again.
    RESTORE_ATTRIBUTE,
    /// The account is disabled at its provider.
    DISABLE_ACCOUNT,
    /// The account becomes a member, as by its first sign-in.
    ADOPT_ACCOUNT;

    /// Its form in the API and in the trail.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
