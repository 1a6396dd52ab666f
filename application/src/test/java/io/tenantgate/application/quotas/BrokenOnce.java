package io.tenantgate.application.quotas;

import io.tenantgate.application.port.QuotaBuckets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Fails at the first question.
record BrokenOnce(QuotaBuckets sound, AtomicBoolean broke) implements QuotaBuckets {
    BrokenOnce(QuotaBuckets sound) {
        this(sound, new AtomicBoolean());
    }

    @Override
    public Lease lease(Ask ask) {
        if (!broke.getAndSet(true)) {
            throw new IllegalStateException("the database is away");
        }
        return sound.lease(ask);
    }

    @Override
    public void throttled(QuotaKey key, Instant now) {
        sound.throttled(key, now);
    }

    @Override
    public List<Usage> usages(Instant now) {
        return sound.usages(now);
    }

    @Override
    public void forgetParts(Instant before) {
        sound.forgetParts(before);
    }
}
