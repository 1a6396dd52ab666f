package io.tenantgate.application.quotas;

import io.tenantgate.application.port.QuotaBuckets;
import io.tenantgate.application.quotas.Admittance.Admitted;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Keeps what all tenants and all instances ask of a provider within its quotas, and the tenants' shares fair: an
/// adapter asks before each call. Never inside a transaction: it may wait, at most for the patience given for each
/// quota.
public final class QuotaGovernor {
    private static final Duration PARTS_ARE_KEPT = Duration.ofMinutes(1);

    private final ProviderQuotas quotas;
    private final QuotaBuckets buckets;
    private final InstantSource clock;
    private final Supplier<UUID> askers;
    private final Duration patience;
    private final Map<QuotaKey, Lane> lanes = new ConcurrentHashMap<>();

    /// @param askers ids for the lanes: nobody else asks for a quota under the same
    public QuotaGovernor(
            ProviderQuotas quotas,
            QuotaBuckets buckets,
            InstantSource clock,
            Supplier<UUID> askers,
            Duration patience) {
        this.quotas = quotas;
        this.buckets = buckets;
        this.clock = clock;
        this.askers = askers;
        this.patience = patience;
    }

    /// Whether the call may be made now. What no quota counts may be made always. A refusal of the second quota
    /// leaves a token of the first unused.
    public Admittance admit(Demand demand) {
        var quota = quotas.of(demand.provider(), demand.category());
        if (quota.isEmpty()) {
            return new Admitted();
        }
        var account = quotas.accountOf(demand.provider());
        var narrower = demand.part()
                .map(part -> lane(demand.of(account, part), part.perSecond()).admit(demand.whose()))
                .orElseGet(Admitted::new);
        return switch (narrower) {
            case Admitted _ ->
                lane(demand.ofCategory(account), quota.get().perSecond()).admit(demand.whose());
            case Admittance.Refused refused -> refused;
        };
    }

    private Lane lane(QuotaKey key, int perSecond) {
        return lanes.computeIfAbsent(
                key, _ -> new Lane(new Line(key, perSecond, askers.get()), buckets, clock, patience));
    }

    /// The provider refused an admitted call for its rate.
    public void throttled(Demand demand) {
        if (quotas.of(demand.provider(), demand.category()).isPresent()) {
            buckets.throttled(demand.ofCategory(quotas.accountOf(demand.provider())), clock.instant());
        }
    }

    /// Tells the others what was done here, and forgets what nobody asks for; to be called every few seconds.
    public void settle() {
        lanes.entrySet().removeIf(each -> !each.getValue().settle());
        if (quotas.byProvider().values().stream().anyMatch(some -> !some.isEmpty())) {
            buckets.forgetParts(clock.instant().minus(PARTS_ARE_KEPT));
        }
    }
}
