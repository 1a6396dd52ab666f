package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/// Time in whole microseconds, as PostgreSQL keeps it: what is answered first reads as what is read later.
@Factory
public final class TimeWiring {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Singleton
    @Primary
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
