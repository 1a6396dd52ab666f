package io.tenantgate.userpools;

/// An operation whose hashing is over. It is applied once, in the caller's transaction or one of its own.
///
/// @param <R> what the operation answers
@FunctionalInterface
public interface Prepared<R> {
    /// Re-checks what was read, writes, and answers. @throws StaleRead where it was changed meanwhile
    R apply();
}
