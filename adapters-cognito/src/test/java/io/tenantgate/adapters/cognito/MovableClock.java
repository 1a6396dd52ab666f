package io.tenantgate.adapters.cognito;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Time that moves when a test says so.
final class MovableClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-21T12:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void forward(Duration time) {
        now = now.plus(time);
    }
}
