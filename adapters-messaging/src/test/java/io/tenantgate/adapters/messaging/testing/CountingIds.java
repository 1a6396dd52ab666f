package io.tenantgate.adapters.messaging.testing;

import io.tenantgate.application.port.Ids;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Ids 1, 2, 3 and on.
public final class CountingIds implements Ids {
    private final AtomicLong last = new AtomicLong();

    @Override
    public UUID next() {
        return new UUID(0, last.incrementAndGet());
    }

    @Override
    public UUID at(Instant time) {
        return next();
    }

    @Override
    public UUID random() {
        return next();
    }

    @Override
    public String secret() {
        return "%043d".formatted(last.incrementAndGet());
    }
}
