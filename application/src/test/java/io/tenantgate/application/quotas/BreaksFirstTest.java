package io.tenantgate.application.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.port.QuotaBuckets.Usage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreaksFirstTest {
    @Test
    void aProviderThatCountsNothingHasNothingThatBreaks() {
        assertThat(BreaksFirst.of(List.of())).isEqualTo("Nothing: the provider counts no requests.");
    }

    @Test
    void withoutTrafficNothingIsKnown() {
        assertThat(BreaksFirst.of(List.of(new QuotaUse(quota("UserRead", 120), Optional.empty()))))
                .isEqualTo("Nothing yet: no call was made in the last minutes.");
    }

    @Test
    void theFullestBreaksFirstAlsoWhereAnotherIsUsedMore() {
        var sentence = BreaksFirst.of(List.of(use("UserAuthentication", 120, 60), use("UserCreation", 50, 40)));

        assertThat(sentence)
                .isEqualTo("UserCreation: 40.0 of 50 calls a second; it is full at 1.3 times the present traffic.");
    }

    private static Quota quota(String category, int perSecond) {
        return new Quota(new QuotaCategory(category), perSecond);
    }

    private static QuotaUse use(String category, int allowed, double perSecond) {
        var key = new QuotaKey(new QuotaAccount("west"), new QuotaCategory(category), "");
        return new QuotaUse(
                quota(category, allowed), Optional.of(new Usage(key, allowed, perSecond, 0, 0, 0, 0, Instant.EPOCH)));
    }
}
