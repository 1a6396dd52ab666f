package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.application.port.Ids;
import java.time.Instant;
import java.util.UUID;

/// Ids as examples have them, each later than the one before; nobody asks for a secret.
final class ExampleIds implements Ids {
    @Override
    public UUID next() {
        return Examples.nextId();
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
        throw new UnsupportedOperationException("No example has a secret");
    }
}
