package io.tenantgate.userpools.keys;

/// What a key pair signs; the two never stand in for one another.
public enum KeyUse {
    ACCESS,
    ID
}
