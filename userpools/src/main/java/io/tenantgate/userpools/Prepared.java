package io.tenantgate.userpools;

/// An operation whose hashing is over. It is applied at most once, in the caller's transaction where one is
/// open.
///
/// @param <R> what the operation answers
@FunctionalInterface
public interface Prepared<R> {
    /// Re-checks what was read, writes, answers. @throws StaleRead where it has changed: prepare again
    R apply();

    /// Whether it is known already that what was to be proven is wrong.
    default boolean provenWrong() {
        return false;
    }

    /// What needs no further work.
    static <R> Prepared<R> settled(R answer) {
        return () -> answer;
    }
}
