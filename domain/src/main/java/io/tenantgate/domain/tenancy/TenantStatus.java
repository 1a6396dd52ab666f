package io.tenantgate.domain.tenancy;

/// Where a tenant is in its life. Only an active tenant's users sign in.
public enum TenantStatus {
    PROVISIONING,
    ACTIVE,
    SUSPENDED,
    DELETING,
    FAILED
}
