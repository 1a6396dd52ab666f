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

        assertThat(line.takes(ACME, NOW)).isTrue();
        assertThat(line.takes(ACME, NOW)).isTrue();
        assertThat(line.takes(ACME, NOW)).isTrue();
        assertThat(line.takes(ACME, NOW)).isFalse();
    }

    @Test
    void whatIsLeftIsGoodForAQuarterOfASecond() {
        leased(NOW, 3);

        assertThat(line.takes(ACME, NOW.plusMillis(249))).isTrue();
        assertThat(line.takes(ACME, NOW.plusMillis(250))).isFalse();
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

        assertThat(line.takes(ACME, NOW)).isFalse();
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
        assertThat(leased(NOW, 1).wish().wanted()).isEqualTo(1);

        var asked = leased(NOW.plusMillis(9), 0);

        assertThat(asked.wish().wanted()).isEqualTo(2);
        assertThat(asked.tally()).isEqualTo(new Tally(1, NOW, 1, 0));
    }

    @Test
    void itAsksForNoMoreThanAQuarterOfASecondNeeds() {
        leased(NOW, 20);
        for (int call = 0; call < 20; call++) {
            line.takes(ACME, NOW);
        }

        assertThat(line.ask(NOW.plusMillis(1)).wish().wanted()).isEqualTo(5);
    }

    @Test
    void whatIsToldIsToldOnce() {
        leased(NOW, 2);
        line.takes(ACME, NOW);
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

    @Test
    void whoIsBeyondItsShareLeavesTheReserveToTheOthers() {
        take(GLOBEX, 1);
        take(ACME, 50);
        queue(ACME, "acme");
        queue(ACME, "acme");
        queue(GLOBEX, "globex");

        var ask = leased(NOW, 1);

        assertThat(ask.wish().pressing()).isEqualTo(1);
        assertThat(ask.wish().waiting()).isEqualTo(3);
        assertThat(served).containsExactly("globex");
    }

    @Test
    void whereNobodyIsBeyondItsShareAllMayBeTaken() {
        take(GLOBEX, 2);
        take(ACME, 2);
        queue(ACME, "acme");

        var wish = line.ask(NOW).wish();

        assertThat(wish.wanted()).isGreaterThan(1);
        assertThat(wish.pressing()).isEqualTo(wish.wanted());
    }

    @Test
    void whoIsWithinItsShareNeedNotWaitUntilTheOthersMayAskAgain() {
        take(GLOBEX, 1);
        take(ACME, 50);
        queue(ACME, "acme");
        line.leased(line.ask(NOW), new Lease(0, NOW.plusSeconds(1)), NOW);

        assertThat(line.mayAsk(NOW)).isFalse();
        queue(GLOBEX, "globex");
        assertThat(line.mayAsk(NOW)).isTrue();

        line.leased(line.ask(NOW), new Lease(0, NOW.plusSeconds(1)), NOW);

        assertThat(line.mayAsk(NOW)).isFalse();
        assertThat(line.mayAsk(NOW.plusSeconds(1))).isTrue();
    }

    private void take(Claimant whose, int tokens) {
        leased(NOW, tokens);
        for (int token = 0; token < tokens; token++) {
            line.takes(whose, NOW);
        }
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
