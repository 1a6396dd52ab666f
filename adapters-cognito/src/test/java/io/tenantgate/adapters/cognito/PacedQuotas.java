package io.tenantgate.adapters.cognito;

import io.tenantgate.application.port.QuotaBuckets;
import io.tenantgate.application.quotas.QuotaKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Half of each quota, evenly: the other half is left to whoever else uses the account.
final class PacedQuotas implements QuotaBuckets {
    private final Map<QuotaKey, Instant> free = new HashMap<>();

    @Override
    public synchronized Lease lease(Ask ask) {
        var next = free.getOrDefault(ask.key(), ask.now());
        if (ask.now().isBefore(next)) {
            return new Lease(0, next);
        }
        var after = ask.now().plus(Duration.ofSeconds(1).dividedBy(Math.max(1, ask.perSecond() / 2)));
        free.put(ask.key(), after);
        return new Lease(1, after);
    }

    @Override
    public synchronized void throttled(QuotaKey key, Instant now) {
        free.put(key, now.plusSeconds(1));
    }

    @Override
    public List<Usage> usages(Instant now) {
        return List.of();
    }

    @Override
    public void forgetParts(Instant before) {}
}
