package io.tenantgate.application.quotas;

import io.tenantgate.application.port.QuotaBuckets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Gives what a test puts in, to whoever asks; every question is kept.
final class GivenTokens implements QuotaBuckets {
    private final Duration pause;
    private final List<Ask> asked = new ArrayList<>();
    private final List<QuotaKey> throttled = new ArrayList<>();
    private int tokens;

    /// @param pause after which there may be more
    GivenTokens(Duration pause) {
        this.pause = pause;
    }

    synchronized void put(int more) {
        tokens += more;
    }

    @Override
    public synchronized Lease lease(Ask ask) {
        asked.add(ask);
        int given = Math.min(tokens, ask.wish().wanted());
        tokens -= given;
        return new Lease(given, ask.now().plus(pause));
    }

    synchronized List<Ask> asked() {
        return List.copyOf(asked);
    }

    synchronized List<QuotaKey> throttled() {
        return List.copyOf(throttled);
    }

    @Override
    public synchronized void throttled(QuotaKey key, Instant now) {
        throttled.add(key);
    }

    @Override
    public List<Usage> usages(Instant now) {
        return List.of();
    }

    @Override
    public void forgetParts(Instant before) {}
}
