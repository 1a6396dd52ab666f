package io.tenantgate.app.api;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.tenantgate.userpools.hashing.Argon2;
import io.tenantgate.userpools.hashing.Argon2Cost;
import io.tenantgate.userpools.hashing.HashGuard;
import io.tenantgate.userpools.hashing.HashWorkers;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.port.Ids;
import jakarta.inject.Singleton;

/// Passwords are hashed as ever and at next to no cost, for the tests do it thousands of times. The packaged service
/// pays what is recommended, in the tests too.
@Factory
@Requires(bean = MovableClock.class)
final class CheapHashing {
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

    @Singleton
    BeanCreatedEventListener<Passwords> passwords() {
        return event -> {
            var beans = event.getSource();
            return new Passwords(
                    beans.getBean(Argon2.class),
                    CHEAP,
                    beans.getBean(HashWorkers.class),
                    beans.getBean(HashGuard.class),
                    beans.getBean(Ids.class));
        };
    }
}
