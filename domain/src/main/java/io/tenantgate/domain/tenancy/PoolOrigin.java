package io.tenantgate.domain.tenancy;

/// Who made the pool of a placement. One that Tenantgate provisioned is its own to change and to remove; one that a
/// team had before is taken over as it is, with people and clients that Tenantgate knows nothing of.
public enum PoolOrigin {
    MANAGED,
    ADOPTED
}
