package io.tenantgate.app.api;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.tenantgate.userpools.hashing.HashWorkers;
import jakarta.inject.Singleton;
import java.time.Duration;

/// One thread hashes, and whoever waits for it is not patient.
@Factory
@Requires(property = "tests.gated")
final class GatedWiring {
    private static final Duration PATIENCE = Duration.ofMillis(20);

    @Singleton
    @Primary
    GatedArgon2 argon2() {
        return new GatedArgon2();
    }

    @Singleton
    BeanCreatedEventListener<HashWorkers> workers() {
        return event -> {
            event.getBean().close();
            return new HashWorkers(1, PATIENCE);
        };
    }
}
