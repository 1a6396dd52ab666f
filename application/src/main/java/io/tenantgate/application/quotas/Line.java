package io.tenantgate.application.quotas;

import io.tenantgate.application.port.QuotaBuckets;
import io.tenantgate.application.port.QuotaBuckets.Ask;
import io.tenantgate.application.port.QuotaBuckets.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Those of this instance who wait for one quota, and what is left of its lease. It knows no clock and no thread; not
/// safe for concurrent use.
final class Line {
    private static final int LEASES_IN_A_SECOND = 4;

    private final QuotaKey key;
    private final int perSecond;
    private final UUID asker;
    private final FairQueue<Claimant, Turn> waiting = new FairQueue<>();
    private final Spending spending = new Spending();
    private Instant until = Instant.EPOCH;
    private Instant againAt = Instant.EPOCH;
    private int left;
    private int forecast;
    private boolean asking;

    Line(QuotaKey key, int perSecond, UUID asker) {
        this.key = key;
        this.perSecond = perSecond;
        this.asker = asker;
    }

    /// Takes a token at once, where there is one and nobody was here before.
    boolean takes(Instant now) {
        return waiting.size() == 0 && spends(now);
    }

    private boolean spends(Instant now) {
        if (left == 0 || !now.isBefore(until)) {
            return false;
        }
        left--;
        spending.spent(now);
        return true;
    }

    /// Whether whoever comes now may hope for a turn within that time.
    boolean hasHope(Claimant whose, Duration patience) {
        return waiting.before(whose) <= perSecond * patience.toMillis() / 1_000;
    }

    void queue(Turn turn) {
        waiting.add(turn.whose(), turn);
    }

    /// Gives up waiting.
    void leave(Turn turn) {
        waiting.remove(turn.whose(), turn);
    }

    void refused() {
        spending.refused();
    }

    /// When it is worth to be here again.
    Duration retryAfter() {
        return Duration.ofSeconds(1L + waiting.size() / perSecond);
    }

    boolean mayAsk(Instant now) {
        return !asking && !now.isBefore(againAt);
    }

    Instant againAt() {
        return againAt;
    }

    /// Asks for those who wait and, as many as there were lately, for those who will come while the lease lasts. What
    /// is left of the last lease goes back with it.
    Ask ask(Instant now) {
        forecast = left == 0 && now.isBefore(until) ? 2 * spending.spent() : spending.spent();
        return asked(now, waiting.size() + Math.min(forecast, perSecond / LEASES_IN_A_SECOND));
    }

    /// Asks for nothing: only tells.
    Ask tell(Instant now) {
        return asked(now, 0);
    }

    private Ask asked(Instant now, int wanted) {
        asking = true;
        left = 0;
        return new Ask(key, perSecond, asker, now, wanted, waiting.size(), spending.tally());
    }

    /// Whether nobody knows yet what was done here, or what is left is good no more.
    boolean hasNews(Instant now) {
        return !asking && (!spending.isNothing() || left > 0 && !now.isBefore(until));
    }

    boolean isIdle(Instant now) {
        return waiting.size() == 0 && !asking && spending.isNothing() && !now.isBefore(until);
    }

    /// Hands out what was given.
    void leased(Ask ask, Lease lease, Instant now) {
        asking = false;
        spending.told(ask.tally());
        left = lease.tokens();
        until = ask.now().plus(QuotaBuckets.LEASE);
        againAt = lease.againAt();
        handOut(now);
    }

    private void handOut(Instant now) {
        while (waiting.size() > 0 && spends(now)) {
            spending.waited();
            waiting.poll().ifPresent(Turn::come);
        }
    }

    /// Nobody answered.
    void askedInVain() {
        asking = false;
    }

    Optional<Turn> next() {
        return waiting.any();
    }
}
