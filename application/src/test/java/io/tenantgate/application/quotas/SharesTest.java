package io.tenantgate.application.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Claimant ACME = Claimant.of(new TenantId(new UUID(1, 1)));
    private static final Claimant GLOBEX = Claimant.of(new TenantId(new UUID(2, 2)));

    private final Shares shares = new Shares();

    @Test
    void whoIsAloneIsNeverBeyond() {
        take(ACME, 1_000);

        assertThat(shares.isAnyBeyond(NOW)).isFalse();
        assertThat(shares.left(ACME, NOW)).isPositive();
    }

    @Test
    void aShareIsWhatAllTookDividedEvenlyAmongThem() {
        take(ACME, 9);
        take(GLOBEX, 1);

        assertThat(shares.left(ACME, NOW)).isZero();
        assertThat(shares.left(GLOBEX, NOW)).isEqualTo(5);
        assertThat(shares.isAnyBeyond(NOW)).isTrue();
    }

    @Test
    void whereAllTookAsMuchNobodyIsBeyond() {
        take(ACME, 7);
        take(GLOBEX, 7);

        assertThat(shares.isAnyBeyond(NOW)).isFalse();
    }

    @Test
    void whatWasTakenIsForgotten() {
        take(ACME, 60);
        take(GLOBEX, 1);

        assertThat(shares.isAnyBeyond(NOW.plusMillis(4_999))).isTrue();
        assertThat(shares.isAnyBeyond(NOW.plusSeconds(5))).isFalse();
    }

    @Test
    void whoComesAnewIsWithinItsShareHoweverManyTheyAre() {
        for (int tenant = 0; tenant < 1_000; tenant++) {
            shares.took(Claimant.of(new TenantId(new UUID(3, tenant))), NOW);
        }

        assertThat(shares.left(ACME, NOW)).isPositive();
    }

    private void take(Claimant whose, int calls) {
        for (int call = 0; call < calls; call++) {
            shares.took(whose, NOW);
        }
    }
}
