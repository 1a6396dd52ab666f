package io.tenantgate.adapters.messaging.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Stands still until it is moved.
public final class MovableClock implements InstantSource {
    public static final Instant START = Instant.parse("2026-11-21T12:00:00Z");
    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }
}
