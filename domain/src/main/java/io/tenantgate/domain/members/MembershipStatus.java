package io.tenantgate.domain.members;

/// Whether a membership was taken up. A sign-up that is not confirmed is none yet, and stands in no membership.
public enum MembershipStatus {
    UNCONFIRMED,
    INVITED,
    ACTIVE
}
