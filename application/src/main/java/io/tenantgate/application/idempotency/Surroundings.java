package io.tenantgate.application.idempotency;

import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Scopes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Transactions, ids, time, and a way to wait that holds no connection.
public record Surroundings(Scopes scopes, Ids ids, InstantSource clock, Consumer<Duration> waiting) {
    Instant now() {
        return clock.instant();
    }

    void pause(Duration time) {
        waiting.accept(time);
    }
}
