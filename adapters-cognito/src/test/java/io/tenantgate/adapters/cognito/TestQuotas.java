package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.quota.CognitoQuotas;
import io.tenantgate.application.port.QuotaBuckets;
import io.tenantgate.application.quotas.ProviderQuotas;
import io.tenantgate.application.quotas.Quota;
import io.tenantgate.application.quotas.QuotaGovernor;
import io.tenantgate.application.quotas.QuotaKey;
import io.tenantgate.domain.tenancy.ProviderName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Quotas of which so much is left, where nobody waits.
final class TestQuotas implements QuotaBuckets {
    private static final ProviderName WEST = new ProviderName("west");

    private final List<Ask> asked = new ArrayList<>();
    private final List<QuotaKey> throttled = new ArrayList<>();
    private int left;

    TestQuotas(int left) {
        this.left = left;
    }

    /// Of a provider whose calls nobody counts.
    static QuotaGate none() {
        return new QuotaGate(WEST, new TestQuotas(0).governor(Map.of()));
    }

    QuotaGate gate() {
        return new QuotaGate(WEST, governor(Map.of(WEST, CognitoQuotas.initial())));
    }

    private QuotaGovernor governor(Map<ProviderName, List<Quota>> quotas) {
        return new QuotaGovernor(new ProviderQuotas(quotas), this, Clock.systemUTC(), UUID::randomUUID, Duration.ZERO);
    }

    @Override
    public Lease lease(Ask ask) {
        asked.add(ask);
        int given = Math.min(left, 1);
        left -= given;
        return new Lease(given, ask.now().plusSeconds(given == ask.wish().wanted() ? 0 : 1));
    }

    /// Which quotas were asked for, and how many a second they are.
    List<String> asked() {
        return asked.stream()
                .map(ask -> "%s %s %d".formatted(ask.key().category(), ask.key().part(), ask.perSecond()))
                .toList();
    }

    List<String> throttled() {
        return throttled.stream().map(key -> key.category().name()).toList();
    }

    @Override
    public void throttled(QuotaKey key, Instant now) {
        throttled.add(key);
    }

    @Override
    public List<Usage> usages(Instant now) {
        return List.of();
    }

    @Override
    public void forgetParts(Instant before) {}
}
