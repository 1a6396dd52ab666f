package io.tenantgate.application;

import java.util.Objects;
import java.util.stream.Stream;

/// A failure that may be no fault of ours: something that is needed is away, or is busy, and comes back.
public interface MayPass {
    /// Whether it is one.
    default boolean isOutage() {
        return true;
    }

    /// Whether an outage is behind a failure.
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof MayPass passing && passing.isOutage());
    }
}
