package io.tenantgate.application.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPausesTest {
    @ParameterizedTest
    @CsvSource({"0, 30", "1, 60", "2, 120", "3, 240", "4, 300", "5, 300", "1000000, 300"})
    void eachPauseIsTwiceTheLastUpToABound(int tries, long seconds) {
        assertThat(RetryPauses.standard(() -> 0).after(tries)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void atMostAHalfOfItIsLeftOut() {
        assertThat(RetryPauses.standard(() -> 1).after(0)).isEqualTo(Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT1S", "PT2S, PT1S"})
    void pausesThatCannotBeAreRefused(Duration first, Duration longest) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPauses(first, longest, () -> 0));
    }
}
