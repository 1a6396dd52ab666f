package io.tenantgate.application.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tenantgate.application.port.QuotaBuckets;
import io.tenantgate.application.quotas.Admittance.Admitted;
import io.tenantgate.application.quotas.Admittance.Refused;
import io.tenantgate.application.quotas.Demand.Part;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotaGovernorTest {
    private static final ProviderName WEST = new ProviderName("west");
    private static final ProviderName EAST = new ProviderName("east");
    private static final ProviderName BUILTIN = new ProviderName("builtin");
    private static final QuotaCategory READS = new QuotaCategory("UserRead");
    private static final ProviderQuotas QUOTAS =
            new ProviderQuotas(Map.of(WEST, List.of(new Quota(READS, 50)), BUILTIN, List.of()));
    private static final Duration LONG = Duration.ofMinutes(1);

    private final GivenTokens tokens = new GivenTokens(Duration.ofMillis(1));

    @Test
    void whatNobodyCountsIsAdmittedWithoutAQuestion() {
        var governor = governor(tokens, Duration.ZERO);

        assertThat(governor.admit(new Demand(BUILTIN, READS, Optional.empty(), Claimant.PLATFORM)))
                .isEqualTo(new Admitted());
        assertThat(governor.admit(new Demand(WEST, new QuotaCategory("Logout"), Optional.empty(), Claimant.PLATFORM)))
                .isEqualTo(new Admitted());
        assertThat(tokens.asked()).isEmpty();
    }

    @Test
    void whoseTurnDoesNotComeInTimeIsToldWhenToComeAgain() {
        var governor = governor(tokens, Duration.ofMillis(20));

        assertThat(governor.admit(reads(1))).isEqualTo(new Refused(Duration.ofSeconds(1)));
        assertThat(tokens.asked()).hasSizeGreaterThan(1);
    }

    @Test
    void nobodyAsksForEverWhereThereMayAlwaysBeMoreAtOnce() {
        var governor = governor(new GivenTokens(Duration.ZERO), Duration.ofMillis(5));

        assertThat(governor.admit(reads(1))).isEqualTo(new Refused(Duration.ofSeconds(1)));
    }

    @Test
    void everybodyWhoWaitsIsServedInTheEnd() throws InterruptedException {
        var governor = governor(tokens, LONG);
        var served = new ConcurrentLinkedQueue<Admittance>();
        var callers = IntStream.range(0, 60)
                .mapToObj(call -> Thread.startVirtualThread(() -> served.add(governor.admit(reads(call % 3)))))
                .toList();

        for (int drop = 0; drop < 20; drop++) {
            tokens.put(3);
        }
        for (var caller : callers) {
            caller.join();
        }

        assertThat(served).hasSize(60).containsOnly(new Admitted());
    }

    @Test
    void whoGivesUpLetsTheOthersAskOn() throws InterruptedException {
        var governor = governor(tokens, LONG);
        var impatient = Thread.startVirtualThread(() -> governor.admit(reads(1)));
        var patient = Thread.startVirtualThread(() -> governor.admit(reads(2)));

        impatient.interrupt();
        impatient.join();
        tokens.put(1);
        patient.join();

        assertThat(patient.isAlive()).isFalse();
    }

    @Test
    void aPartOfACategoryIsBoundByItself() {
        var governor = governor(tokens, Duration.ZERO);
        var part = new Part("GetGroup eu-west-1_abc", 5);
        tokens.put(2);

        assertThat(governor.admit(new Demand(WEST, READS, Optional.of(part), Claimant.PLATFORM)))
                .isEqualTo(new Admitted());
        assertThat(tokens.asked())
                .extracting(ask -> ask.key().part() + " " + ask.perSecond())
                .containsExactly("GetGroup eu-west-1_abc 5", " 50");
    }

    @Test
    void aFaultOfTheDatabaseLeavesTheNextCallerFree() {
        var broken = new BrokenOnce(tokens);
        var governor = governor(broken, LONG);
        tokens.put(1);

        assertThatIllegalStateException().isThrownBy(() -> governor.admit(reads(1)));
        assertThat(governor.admit(reads(1))).isEqualTo(new Admitted());
    }

    @Test
    void providersOfOneAccountTakeFromOneQuota() {
        var account = new QuotaAccount("eu-west-1");
        var reads = List.of(new Quota(READS, 50));
        var both = new ProviderQuotas(Map.of(WEST, reads, EAST, reads), Map.of(WEST, account, EAST, account));
        var governor = new QuotaGovernor(both, tokens, Clock.systemUTC(), UUID::randomUUID, Duration.ZERO);
        tokens.put(1);

        assertThat(governor.admit(new Demand(WEST, READS, Optional.empty(), Claimant.PLATFORM)))
                .isEqualTo(new Admitted());
        assertThat(governor.admit(new Demand(EAST, READS, Optional.empty(), Claimant.PLATFORM)))
                .isInstanceOf(Refused.class);

        governor.throttled(new Demand(EAST, READS, Optional.empty(), Claimant.PLATFORM));
        assertThat(tokens.asked()).allMatch(ask -> ask.key().account().equals(account));
        assertThat(tokens.throttled()).containsExactly(new QuotaKey(account, READS, ""));
    }

    @Test
    void throttlingIsTold() {
        governor(tokens, LONG).throttled(reads(1));

        assertThat(tokens.throttled()).containsExactly(new QuotaKey(new QuotaAccount("west"), READS, ""));
    }

    @Test
    void whatWasDoneIsToldAlsoWhereNobodyAsks() {
        var governor = governor(tokens, Duration.ZERO);
        tokens.put(1);
        governor.admit(reads(1));

        governor.settle();
        governor.settle();

        assertThat(tokens.asked()).hasSize(2);
        assertThat(tokens.asked().getLast().wish().wanted()).isZero();
        assertThat(tokens.asked().getLast().tally().spent()).isOne();
    }

    private static QuotaGovernor governor(QuotaBuckets buckets, Duration patience) {
        return new QuotaGovernor(QUOTAS, buckets, Clock.systemUTC(), UUID::randomUUID, patience);
    }

    private static Demand reads(int tenant) {
        return new Demand(WEST, READS, Optional.empty(), Claimant.of(new TenantId(new UUID(tenant, tenant))));
    }
}
