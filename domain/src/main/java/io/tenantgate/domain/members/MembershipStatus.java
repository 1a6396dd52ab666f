package io.tenantgate.domain.members;

/// Whether a membership was taken up.
public enum MembershipStatus {
    INVITED,
    ACTIVE
}
