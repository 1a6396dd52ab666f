package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason;
import java.util.function.Function;

/// What Cognito answered to a call: a response, or a refusal that a caller must expect.
///
/// @param <R> the response
sealed interface Answer<R> {
    record Given<R>(R response) implements Answer<R> {}

    record Refused<R>(Reason reason) implements Answer<R> {}

    default <T> T fold(Function<? super R, ? extends T> given, Function<Reason, ? extends T> refused) {
        return switch (this) {
            case Given<R>(var response) -> given.apply(response);
            case Refused<R>(var reason) -> refused.apply(reason);
        };
    }
}
