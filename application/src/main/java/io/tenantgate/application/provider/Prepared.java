package io.tenantgate.application.provider;

/// A call on a provider whose slow part, such as hashing, is over. It is applied once; on a provider that joins
/// transactions, inside the caller's.
///
/// @param <R> what the provider answers
@FunctionalInterface
public interface Prepared<R> {
    /// Makes the call. @throws StalePreparation where what was read at preparation has changed since
    R apply();

    /// Whether it is known already that what was to be proven is wrong.
    default boolean provenWrong() {
        return false;
    }
}
