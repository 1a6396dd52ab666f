package io.tenantgate.adapters.rest.testing;

import io.micronaut.context.annotation.Requires;
import io.tenantgate.application.port.Ids;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Ids that count up, in the form of a UUIDv7.
@Singleton
@Requires(env = RestServer.ENVIRONMENT)
final class CountingIds implements Ids {
    private final AtomicLong last = new AtomicLong();

    @Override
    public UUID next() {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | last.incrementAndGet());
    }

    @Override
    public UUID at(Instant time) {
        return next();
    }

    @Override
    public UUID random() {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L | last.incrementAndGet());
    }

    @Override
    public String secret() {
        return "%043d".formatted(last.incrementAndGet());
    }
}
