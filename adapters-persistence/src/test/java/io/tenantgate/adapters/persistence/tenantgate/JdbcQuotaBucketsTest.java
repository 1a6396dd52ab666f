package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.QuotaBuckets.Ask;
import io.tenantgate.application.port.QuotaBuckets.Lease;
import io.tenantgate.application.port.QuotaBuckets.Tally;
import io.tenantgate.application.port.QuotaBuckets.Usage;
import io.tenantgate.application.port.QuotaBuckets.Wish;
import io.tenantgate.application.quotas.QuotaAccount;
import io.tenantgate.application.quotas.QuotaCategory;
import io.tenantgate.application.quotas.QuotaKey;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcQuotaBucketsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final int QUOTA = 100;
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Tally NOTHING = new Tally(0, Instant.EPOCH, 0, 0);

    private final JdbcQuotaBuckets buckets = new JdbcQuotaBuckets(DATABASE.sql());
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final QuotaAccount account = new QuotaAccount("eu-west-1 of " + UUID.randomUUID());
    private final QuotaKey key = new QuotaKey(account, new QuotaCategory("UserRead"), "");

    @Test
    void aTwentiethOfTheQuotaMayBeTakenAtOnceAndTheRestComesWithTime() {
        assertThat(lease(one, 0, 50).tokens()).isEqualTo(5);
        assertThat(lease(one, 0, 50, spent(5, 0)).tokens()).isZero();
        assertThat(lease(one, 10, 50).tokens()).isZero();
        assertThat(lease(one, 11, 50).tokens()).isEqualTo(1);
    }

    @Test
    void whoGetsNothingIsToldWhenThereIsMore() {
        lease(one, 0, 50);

        var told = lease(one, 0, 50, spent(5, 0)).againAt();

        assertThat(lease(one, NOW.until(told).toMillis() + 1, 50).tokens()).isEqualTo(1);
    }

    @Test
    void whatWasNotUsedGoesBack() {
        lease(one, 0, 5);

        assertThat(lease(one, 1, 50, spent(1, 0)).tokens()).isEqualTo(4);
    }

    /// Tokens come back with time meanwhile; without the log of leases the second would see a fifth more.
    @Test
    void whatIsUsedAtTheEndOfALeaseCountsInTheSecondFromThen() {
        int held = 0;
        for (int asker = 0; asker < 10; asker++) {
            held += lease(UUID.randomUUID(), asker * 25L, 2).tokens();
        }

        int more = 0;
        int last = 0;
        for (int millis = 240; millis < 1_240; millis++) {
            last = lease(one, millis, 9, spent(last, millis - 1)).tokens();
            more += last;
        }

        assertThat(held).isEqualTo(20);
        assertThat(held + more).isLessThanOrEqualTo(QUOTA);
    }

    @Test
    void whoWaitsLongerGoesBefore() {
        lease(one, 0, 5);
        assertThat(lease(other, 1, 9).tokens()).isZero();

        assertThat(lease(one, 11, 9, spent(5, 0)).tokens()).isZero();
        assertThat(lease(other, 12, 9).tokens()).isEqualTo(1);
    }

    @Test
    void halfOfWhatIsThereIsKeptForThoseWhoPress() {
        assertThat(giveWay(one, 0, 9, NOTHING).tokens()).isEqualTo(3);
        var again = giveWay(one, 0, 9, spent(3, 0));

        assertThat(again.tokens()).isZero();
        assertThat(lease(other, 0, 2).tokens()).isEqualTo(2);
        assertThat(NOW.until(again.againAt()).toMillis()).isBetween(9L, 11L);
    }

    @Test
    void whoPressesGoesBeforeWhoeverWaitsLonger() {
        lease(one, 0, 5);
        assertThat(giveWay(other, 1, 9, NOTHING).tokens()).isZero();

        assertThat(lease(one, 11, 1, spent(5, 0)).tokens()).isEqualTo(1);
    }

    @Test
    void whoGivesWayWaitsForWhoPressesElsewhere() {
        lease(one, 0, 5);
        assertThat(lease(other, 1, 9).tokens()).isZero();

        assertThat(giveWay(one, 35, 1, spent(5, 0)).tokens()).isZero();
        assertThat(lease(other, 36, 9).tokens()).isEqualTo(3);
    }

    @Test
    void whoWaitsNoMoreIsInNobodysWay() {
        lease(one, 0, 5);
        lease(other, 1, 9);

        assertThat(lease(one, 500, 5, spent(5, 0)).tokens()).isEqualTo(5);
    }

    @Test
    void aClockThatIsFarAheadStopsNobodyForLong() {
        lease(one, 3_600_000, 1);

        assertThat(lease(other, 0, 1).tokens()).isEqualTo(1);
    }

    @Test
    void afterThrottlingHalfIsAllowedAndTheRestComesBackSlowly() {
        lease(one, 0, 1);
        buckets.throttled(key, at(2_000));
        buckets.throttled(key, at(2_001));

        assertThat(usage(2_001).allowed()).isEqualTo(50);
        assertThat(usage(12_000).allowed()).isEqualTo(70);
        assertThat(usage(60_000).allowed()).isEqualTo(QUOTA);
    }

    @Test
    void throttlingThatGoesOnLeavesAnEighth() {
        lease(one, 0, 1);
        for (int second = 2; second < 10; second++) {
            buckets.throttled(key, at(second * 1_000L));
        }

        assertThat(usage(9_000).allowed()).isEqualTo(12);
    }

    @Test
    void operatorsSeeTheUseOfAllInstances() {
        lease(one, 0, 5);
        lease(one, 300, 0, new Tally(3, at(100), 2, 1));
        lease(other, 301, 6);
        buckets.throttled(key, at(302));

        var usage = usage(303);

        assertThat(usage.perSecond()).isCloseTo(3 / 60.0, within(0.001));
        assertThat(usage.waiting()).isEqualTo(1);
        assertThat(usage)
                .extracting(Usage::waited, Usage::refused, Usage::throttled, Usage::since)
                .containsExactly(2L, 1L, 1L, NOW);
        assertThat(usage(60_300).perSecond()).isCloseTo(3 / 60.0 / Math.E, within(0.001));
    }

    @Test
    void whatNobodyHasComeToForAYearIsAsGoodAsNew() {
        lease(one, 0, 5);
        lease(one, 300, 0, spent(5, 100));
        var year = Duration.ofDays(365).toMillis();

        assertThat(usage(year).perSecond()).isZero();
        assertThat(lease(one, year, 5).tokens()).isEqualTo(5);
    }

    @Test
    void partsThatNobodyAsksForAreForgotten() {
        var part = new QuotaKey(account, key.category(), "GetGroup eu-west-1_abc");
        buckets.lease(new Ask(part, 5, one, NOW, new Wish(1, 1, 0), NOTHING));
        lease(one, 0, 1);

        buckets.forgetParts(at(1));

        assertThat(DATABASE.sql()
                        .autocommit("select part from tenantgate.quotas where provider = :provider")
                        .set("provider", account.name())
                        .many(row -> row.text("part")))
                .containsExactly("");
    }

    private static Instant at(long millis) {
        return NOW.plus(Duration.ofMillis(millis));
    }

    private static Tally spent(int tokens, long at) {
        return new Tally(tokens, at(at), 0, 0);
    }

    private Lease lease(UUID asker, long millis, int wanted) {
        return lease(asker, millis, wanted, NOTHING);
    }

    private Lease lease(UUID asker, long millis, int wanted, Tally tally) {
        return buckets.lease(new Ask(key, QUOTA, asker, at(millis), new Wish(wanted, wanted, wanted), tally));
    }

    private Lease giveWay(UUID asker, long millis, int wanted, Tally tally) {
        return buckets.lease(new Ask(key, QUOTA, asker, at(millis), new Wish(wanted, 0, wanted), tally));
    }

    private Usage usage(long millis) {
        return buckets.usages(at(millis)).stream()
                .filter(usage -> usage.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
