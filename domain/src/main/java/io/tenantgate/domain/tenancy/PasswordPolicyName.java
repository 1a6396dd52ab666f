package io.tenantgate.domain.tenancy;

/// The two password policies that a tenant may choose from.
public enum PasswordPolicyName {
    COGNITO,
    NIST_800_63B_4
}
