package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two instances share a quota through the database.
class SharedQuotaTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 15, 120})
    void togetherTheyNeverExceedItInAnySecond(int quota) {
        var two = new TwoInstances(DATABASE.sql(), quota);

        two.askAtWhim(new Random(quota), Duration.ofSeconds(20));
        two.askForAll(Duration.ofSeconds(2));
        two.askAtWhim(new Random(-quota), Duration.ofSeconds(20));

        assertThat(two.mostInASecond()).isLessThanOrEqualTo(quota);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 15, 120})
    void whatTheyWantTheyGetNearlyAllOf(int quota) {
        var two = new TwoInstances(DATABASE.sql(), quota);

        two.askForAll(Duration.ofSeconds(5));

        assertThat(two.mostInASecond()).isLessThanOrEqualTo(quota);
        assertThat(two.admitted.size()).isGreaterThanOrEqualTo((int) (5 * quota * 0.9));
    }

    /// A fifth of the quota is less than half of it, which is the share of one of two.
    @ParameterizedTest
    @ValueSource(ints = {40, 120, 500})
    void whoAsksForLessThanItsShareNeverWaitsForWhoAsksForMore(int quota) {
        var two = new TwoInstances(DATABASE.sql(), quota);
        two.askForLittleBesideAFlood(quota, Duration.ofSeconds(5).dividedBy(quota));

        int inVain =
                two.askForLittleBesideAFlood(2 * quota, Duration.ofSeconds(5).dividedBy(quota));

        assertThat(inVain).isZero();
        assertThat(two.mostInASecond()).isLessThanOrEqualTo(quota);
        assertThat(two.admitted.size()).isGreaterThanOrEqualTo((int) (two.seconds() * quota * 0.9));
    }
}
