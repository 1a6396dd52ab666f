package io.tenantgate.adapters.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.messaging.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPlanTest {
    private static final Instant WRITTEN = MovableClock.START;

    @ParameterizedTest
    @CsvSource({"0,2", "1,4", "2,8", "8,512", "9,600", "200,600"})
    void thePauseDoublesUpToTenMinutes(int attempts, int seconds) {
        assertThat(RetryPlan.standard(() -> 0).next(WRITTEN, attempts, WRITTEN)).contains(WRITTEN.plusSeconds(seconds));
    }

    @Test
    void chanceTakesUpToHalfOfThePause() {
        assertThat(RetryPlan.standard(() -> 1).next(WRITTEN, 2, WRITTEN)).contains(WRITTEN.plusSeconds(4));
    }

    @Test
    void aMessageIsGivenUpAfterADay() {
        var plan = RetryPlan.standard(() -> 0);

        assertThat(plan.next(WRITTEN, 150, WRITTEN.plus(Duration.ofHours(23)))).isPresent();
        assertThat(plan.next(WRITTEN, 150, WRITTEN.plus(Duration.ofMinutes(24 * 60 - 10))))
                .isEmpty();
    }

    @Test
    void aPlanThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(
                        () -> new RetryPlan(Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofHours(2), () -> 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
