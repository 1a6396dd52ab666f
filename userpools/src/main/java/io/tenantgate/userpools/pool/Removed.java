package io.tenantgate.userpools.pool;

/// How much of something that is removed in bounded parts is gone.
public enum Removed {
    /// There may be more: remove again.
    PART,
    /// Nothing is left.
    WHOLE
}
