package io.tenantgate.app.api;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.tenantgate.app.wiring.TimeWiring;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The time of a service under test.
@Factory
@Requires(bean = MovableClock.class)
final class TestTime {
    @Singleton
    @Primary
    @Replaces(bean = InstantSource.class, factory = TimeWiring.class)
    InstantSource clock(MovableClock clock) {
        return clock;
    }
}
