package io.tenantgate.app.api;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.tenantgate.userpools.hashing.HashWorkers;
import jakarta.inject.Singleton;
import java.time.Duration;

/// One thread hashes, and whoever waits for it is as patient as the test wants.
@Factory
@Requires(property = "tests.gated")
final class GatedWiring {
    @Singleton
    @Primary
    GatedArgon2 argon2() {
        return new GatedArgon2();
    }

    @Singleton
    BeanCreatedEventListener<HashWorkers> workers(@Value("${tests.gated}") Duration patience) {
        return event -> {
            event.getBean().close();
            return new HashWorkers(1, patience);
        };
    }
}
