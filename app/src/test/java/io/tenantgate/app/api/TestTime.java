package io.tenantgate.app.api;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.time.InstantSourceFactory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The time of a service under test.
@Factory
@Requires(bean = MovableClock.class)
final class TestTime {
    @Singleton
    @Replaces(bean = InstantSource.class, factory = InstantSourceFactory.class)
    InstantSource clock(MovableClock clock) {
        return clock;
    }
}
