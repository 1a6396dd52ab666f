package io.tenantgate.application;

import io.tenantgate.application.port.Ids;
import java.time.Instant;
import java.util.UUID;

/// Ids 1, 2, 3 and on.
public final class CountingIds implements Ids {
    private long last;

    @Override
    public UUID next() {
        return new UUID(0, ++last);
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
        return "%043d".formatted(++last);
    }
}
