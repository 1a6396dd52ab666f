package io.tenantgate.adapters.cognito;

/// What a call shows that was made to see what is wrong.
///
/// @param <R> the response
sealed interface Sight<R> {
    record Seen<R>(R response) implements Sight<R> {}

    /// It failed; how is for [Symptoms] to read.
    record Failed<R>(RuntimeException fault) implements Sight<R> {}
}
