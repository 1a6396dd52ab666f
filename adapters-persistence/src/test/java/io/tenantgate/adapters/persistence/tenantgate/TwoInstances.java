package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.quotas.Admittance;
import io.tenantgate.application.quotas.Claimant;
import io.tenantgate.application.quotas.Demand;
import io.tenantgate.application.quotas.ProviderQuotas;
import io.tenantgate.application.quotas.Quota;
import io.tenantgate.application.quotas.QuotaCategory;
import io.tenantgate.application.quotas.QuotaGovernor;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.testkit.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// Two instances on one database, whose callers do not wait, and the moments at which they were admitted.
final class TwoInstances {
    private static final QuotaCategory CATEGORY = new QuotaCategory("UserRead");

    private static final Claimant LITTLE = new Claimant("little");

    final MovableClock clock = new MovableClock();
    final List<Instant> admitted = new ArrayList<>();
    private final int quota;
    private final ProviderName provider = new ProviderName("p" + UUID.randomUUID());
    private final List<QuotaGovernor> instances;

    TwoInstances(Sql sql, int quota) {
        var quotas = new ProviderQuotas(Map.of(provider, List.of(new Quota(CATEGORY, quota))));
        this.quota = quota;
        this.instances = IntStream.range(0, 2)
                .mapToObj(_ ->
                        new QuotaGovernor(quotas, new JdbcQuotaBuckets(sql), clock, UUID::randomUUID, Duration.ZERO))
                .toList();
    }

    /// Both ask for all that they can get, every few milliseconds.
    void askForAll(Duration time) {
        for (int moment = 0; moment < time.dividedBy(Duration.ofMillis(4)); moment++) {
            instances.forEach(instance -> tryTimes(instance, 2 * quota));
            clock.forward(Duration.ofMillis(4));
        }
    }

    /// At both somebody asks for all that there is, and between them somebody else for a little; how often in vain.
    int askForLittleBesideAFlood(int times, Duration pause) {
        int inVain = 0;
        for (int time = 0; time < times; time++) {
            askForAll(pause);
            inVain += tries(instances.get(time % 2), LITTLE) ? 0 : 1;
        }
        return inVain;
    }

    /// Both ask as people do: now for much, now for nothing, and use what they got when they like.
    void askAtWhim(Random whim, Duration time) {
        var end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            var instance = instances.get(whim.nextInt(2));
            tryTimes(instance, whim.nextInt(10) == 0 ? quota : whim.nextInt(3));
            clock.forward(Duration.ofMillis(whim.nextInt(20) == 0 ? whim.nextInt(900) : whim.nextInt(8)));
        }
    }

    private void tryTimes(QuotaGovernor instance, int times) {
        boolean more = true;
        for (int time = 0; more && time < times; time++) {
            more = tries(instance);
        }
    }

    private boolean tries(QuotaGovernor instance) {
        return tries(instance, Claimant.PLATFORM);
    }

    private boolean tries(QuotaGovernor instance, Claimant whose) {
        return switch (instance.admit(new Demand(provider, CATEGORY, Optional.empty(), whose))) {
            case Admittance.Admitted _ -> admitted.add(clock.instant());
            case Admittance.Refused _ -> false;
        };
    }

    /// From the first call that was admitted to now.
    double seconds() {
        return Duration.between(admitted.getFirst(), clock.instant()).toMillis() / 1_000.0;
    }

    /// The calls of the second that had most of them.
    int mostInASecond() {
        int most = 0;
        int first = 0;
        for (int last = 0; last < admitted.size(); last++) {
            while (!admitted.get(last).isBefore(admitted.get(first).plusSeconds(1))) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
