package io.tenantgate.adapters.cognito;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/// What a call that did not succeed says of the place that it was made to.
enum Trouble {
    /// Nothing: it was answered, or never sent. A pool that does not exist is such an answer.
    NONE,
    /// It was turned away undone, for there are too many.
    THROTTLED,
    /// It was answered by a fault, late, or not at all; whether it was done nobody knows.
    BROKEN;

    private static final int SERVERS_FAULT = 500;

    static Trouble of(SdkException e) {
        return e instanceof SdkServiceException answer ? of(answer) : isOfTheLine(e) ? BROKEN : NONE;
    }

    private static Trouble of(SdkServiceException answer) {
        if (answer.isThrottlingException()) {
            return THROTTLED;
        }
        return answer.statusCode() >= SERVERS_FAULT ? BROKEN : NONE;
    }

    /// Of missing credentials, for one, a place is not to blame.
    private static boolean isOfTheLine(SdkException e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof ApiCallTimeoutException
                        || cause instanceof ApiCallAttemptTimeoutException);
    }
}
