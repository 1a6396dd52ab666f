package io.tenantgate.application.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.port.QuotaBuckets.Ask;
import io.tenantgate.application.port.QuotaBuckets.Lease;
import io.tenantgate.application.port.QuotaBuckets.Tally;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Claimant ACME = Claimant.of(new TenantId(new UUID(1, 1)));
    private static final Claimant GLOBEX = Claimant.of(new TenantId(new UUID(2, 2)));
    private static final QuotaKey KEY = new QuotaKey(new QuotaAccount("west"), new QuotaCategory("UserRead"), "");

    private final Line line = new Line(KEY, 20, new UUID(7, 7));
    private final List<String> served = new ArrayList<>();

    @Test
    void aLoneTenantTakesEverything() {
        leased(NOW, 3);

        assertThat(line.takes(NOW)).isTrue();
        assertThat(line.takes(NOW)).isTrue();
        assertThat(line.takes(NOW)).isTrue();
        assertThat(line.takes(NOW)).isFalse();
    }

    @Test
    void whatIsLeftIsGoodForAQuarterOfASecond() {
        leased(NOW, 3);

        assertThat(line.takes(NOW.plusMillis(249))).isTrue();
        assertThat(line.takes(NOW.plusMillis(250))).isFalse();
    }

    @Test
    void tenantsWhoWaitAreServedInTurn() {
        for (int call = 0; call < 50; call++) {
            queue(ACME, "acme");
        }
        queue(GLOBEX, "globex");
        queue(GLOBEX, "globex");

        leased(NOW, 4);

        assertThat(served).containsExactly("acme", "globex", "acme", "globex");
    }

    @Test
    void nobodyOvertakesWhoWaits() {
        queue(ACME, "acme");

        leased(NOW, 0);

        assertThat(line.takes(NOW)).isFalse();
    }

    @Test
    void atMostAsManyWaitAsAreServedInTime() {
        var second = Duration.ofSeconds(1);
        for (int call = 0; call < 20; call++) {
            queue(ACME, "acme");
        }

        assertThat(line.hasHope(ACME, second)).isTrue();
        queue(ACME, "acme");
        assertThat(line.hasHope(ACME, second)).isFalse();
        assertThat(line.hasHope(GLOBEX, second)).isTrue();
    }

    @Test
    void itAsksForThoseWhoWaitAndForTwiceAsManyAsCameWhereThoseWereTooFew() {
        queue(ACME, "acme");
        assertThat(leased(NOW, 1).wanted()).isEqualTo(1);

        var asked = leased(NOW.plusMillis(9), 0);

        assertThat(asked.wanted()).isEqualTo(2);
        assertThat(asked.tally()).isEqualTo(new Tally(1, NOW, 1, 0));
    }

    @Test
    void itAsksForNoMoreThanAQuarterOfASecondNeeds() {
        leased(NOW, 20);
        for (int call = 0; call < 20; call++) {
            line.takes(NOW);
        }

        assertThat(line.ask(NOW.plusMillis(1)).wanted()).isEqualTo(5);
    }

    @Test
    void whatIsToldIsToldOnce() {
        leased(NOW, 2);
        line.takes(NOW);
        line.refused();

        var told = line.tell(NOW.plusMillis(300));
        line.refused();
        line.leased(told, new Lease(0, NOW), NOW.plusMillis(300));

        assertThat(told.tally()).isEqualTo(new Tally(1, NOW, 0, 1));
        assertThat(line.tell(NOW.plusMillis(301)).tally()).isEqualTo(new Tally(0, NOW, 0, 1));
    }

    @Test
    void aQuestionThatFailedIsAskedAgain() {
        line.ask(NOW);
        assertThat(line.mayAsk(NOW)).isFalse();

        line.askedInVain();

        assertThat(line.mayAsk(NOW)).isTrue();
    }

    private void queue(Claimant whose, String name) {
        line.queue(new Turn(whose, NOW, () -> served.add(name)));
    }

    private Ask leased(Instant now, int tokens) {
        var ask = line.ask(now);
        line.leased(ask, new Lease(tokens, now), now);
        return ask;
    }
}
