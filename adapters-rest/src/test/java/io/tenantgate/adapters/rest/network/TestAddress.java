package io.tenantgate.adapters.rest.network;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;

/// How a service under test is reached.
@Factory
final class TestAddress {
    @Singleton
    HttpSettings settings() {
        return new HttpSettings("http://localhost:8080", List.of());
    }
}
