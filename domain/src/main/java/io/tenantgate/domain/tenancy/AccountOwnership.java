package io.tenantgate.domain.tenancy;

/// Whose the accounts of a placement are. A tenant rules over its own accounts, and over nothing but its memberships
/// where accounts are shared.
public enum AccountOwnership {
    OWN,
    SHARED
}
