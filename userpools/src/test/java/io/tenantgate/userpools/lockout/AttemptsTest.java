package io.tenantgate.userpools.lockout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AttemptsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static Attempts failures(int count) {
        return new Attempts(count, NOW);
    }

    @Property
    void theLockIsTwoToThePowerOfNMinusFiveSecondsAndFifteenMinutesAtMost(
            @ForAll @IntRange(min = 5, max = 100_000) int n) {
        var expected = n - 5 > 30 ? 900 : Math.min(900, 1L << (n - 5));

        assertThat(Duration.between(NOW, failures(n).lockedUntil())).hasSeconds(expected);
    }

    @Property
    void fourFailuresLockNobodyOut(@ForAll @IntRange(min = 0, max = 4) int n) {
        assertThat(failures(n).lockedAt(NOW)).isFalse();
    }

    @Property
    void aLockEndsExactlyWhenItEnds(@ForAll @IntRange(min = 5, max = 40) int n) {
        var end = failures(n).lockedUntil();

        assertThat(failures(n).lockedAt(end.minusNanos(1))).isTrue();
        assertThat(failures(n).lockedAt(end)).isFalse();
    }

    @Property
    void eachFurtherFailureDoublesTheLock(@ForAll @IntRange(min = 5, max = 13) int n) {
        var before = failures(n);
        var after = before.failedAt(before.lockedUntil());

        assertThat(Duration.between(before.lockedUntil(), after.lockedUntil()))
                .isEqualTo(Duration.between(NOW, before.lockedUntil()).multipliedBy(2));
    }

    @Property
    void fifteenQuietMinutesAfterTheLockForgetEverything(@ForAll @IntRange(min = 1, max = 40) int n) {
        var quiet = failures(n).lockedUntil().plus(Duration.ofMinutes(15));

        assertThat(failures(n).failedAt(quiet.minusNanos(1)).failures()).isEqualTo(n + 1);
        assertThat(failures(n).failedAt(quiet).failures()).isEqualTo(1);
    }

    @Example
    void theFifthFailureLocksForASecond() {
        var attempts = Attempts.NONE;
        for (var n = 0; n < 5; n++) {
            attempts = attempts.failedAt(NOW);
        }

        assertThat(attempts.lockedUntil()).isEqualTo(NOW.plusSeconds(1));
    }
}
