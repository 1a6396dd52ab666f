package io.tenantgate.app.architecture.planted.ambient;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

final class TakesFromTheAir {
    Instant time() {
        return Instant.now();
    }

    Supplier<UUID> ids() {
        return UUID::randomUUID;
    }

    Random randomness() {
        return new SecureRandom();
    }

    String settings() {
        return System.getenv("HOME");
    }
}
