package io.tenantgate.userpools.account;

/// Whether an account may be used at all.
public enum Enabled {
    YES,
    NO
}
