package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastUsedTest {
    private final LastUsed<String, Integer> known = new LastUsed<>(2);

    @Test
    void ofMoreThanAreRememberedTheOneThatWasUsedLeastLatelyIsForgotten() {
        known.remember("a", 1);
        known.remember("b", 2);
        assertThat(known.find("a")).contains(1);

        known.remember("c", 3);

        assertThat(known.find("a")).contains(1);
        assertThat(known.find("b")).isEmpty();
        assertThat(known.find("c")).contains(3);
    }

    @Test
    void whatIsRememberedIsNotMadeAgain() {
        assertThat(known.get("a", String::length)).isOne();
        assertThat(known.get("a", _ -> 2)).isOne();
    }

    @Test
    void whatIsForgottenIsNotFound() {
        known.remember("a", 1);

        known.forget("a");

        assertThat(known.find("a")).isEmpty();
    }
}
