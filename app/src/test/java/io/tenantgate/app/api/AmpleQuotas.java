package io.tenantgate.app.api;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.tenantgate.application.port.QuotaBuckets;
import io.tenantgate.application.quotas.QuotaKey;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Quotas with room for every call, where a test is not about them: else its few pools wait for five calls a second.
final class AmpleQuotas implements QuotaBuckets {
    /// Gives them to a service.
    @Factory
    @Requires(property = "tests.ample")
    static final class Wiring {
        @Singleton
        @Replaces(QuotaBuckets.class)
        QuotaBuckets ample() {
            return new AmpleQuotas();
        }
    }

    @Override
    public Lease lease(Ask ask) {
        return new Lease(ask.wish().wanted(), ask.now());
    }

    @Override
    public void throttled(QuotaKey key, Instant now) {}

    @Override
    public List<Usage> usages(Instant now) {
        return List.of();
    }

    @Override
    public void forgetParts(Instant before) {}
}
