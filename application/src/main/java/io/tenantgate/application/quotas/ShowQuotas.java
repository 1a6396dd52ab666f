package io.tenantgate.application.quotas;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.port.QuotaBuckets;
import io.tenantgate.application.port.QuotaBuckets.Usage;
import io.tenantgate.domain.tenancy.ProviderName;
import java.time.InstantSource;
import java.util.List;

/// How much of each provider's quotas all instances use, and which breaks first: for an operator. What was done in
/// the last seconds may still be missing.
public final class ShowQuotas {
    private final ProviderQuotas quotas;
    private final QuotaBuckets buckets;
    private final InstantSource clock;

    public ShowQuotas(ProviderQuotas quotas, QuotaBuckets buckets, InstantSource clock) {
        this.quotas = quotas;
        this.buckets = buckets;
        this.clock = clock;
    }

    public record Query(Caller caller) {}

    public sealed interface Outcome {
        /// @param providers by name
        record Shown(List<ProviderUse> providers) implements Outcome {
            public Shown {
                providers = List.copyOf(providers);
            }
        }

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return Authority.ofOperator(query.caller())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(this::shown);
    }

    private Outcome shown() {
        var usages = buckets.usages(clock.instant());
        return new Outcome.Shown(quotas.providers().stream()
                .map(provider -> use(provider, usages))
                .toList());
    }

    private ProviderUse use(ProviderName provider, List<Usage> usages) {
        var uses = quotas.of(provider).stream()
                .map(quota -> use(quotas.accountOf(provider), quota, usages))
                .toList();
        return new ProviderUse(provider, quotas.sharingWith(provider), uses, BreaksFirst.of(uses));
    }

    private static QuotaUse use(QuotaAccount account, Quota quota, List<Usage> usages) {
        var key = new QuotaKey(account, quota.category(), "");
        return new QuotaUse(
                quota, usages.stream().filter(usage -> usage.key().equals(key)).findFirst());
    }
}
