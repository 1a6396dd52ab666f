package io.tenantgate.application.quotas;

import io.tenantgate.application.port.QuotaBuckets;
import io.tenantgate.application.port.QuotaBuckets.Ask;
import io.tenantgate.application.port.QuotaBuckets.Lease;
import io.tenantgate.application.port.QuotaBuckets.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Those of this instance who wait for one quota, and what is left of its lease. Who is beyond its [Shares] gives way
/// to
/// the others, and takes nothing of the reserve that is kept for them. It knows no clock and no thread; not safe for
/// concurrent use.
final class Line {
    private static final int LEASES_IN_A_SECOND = 4;

    private final QuotaKey key;
    private final int perSecond;
    private final UUID asker;
    private final FairQueue<Claimant, Turn> waiting = new FairQueue<>();
    private final Shares shares = new Shares();
    private final Spending spending = new Spending();
    private Instant until = Instant.EPOCH;
    private Instant againAt = Instant.EPOCH;
    private Instant againForTheReserveAt = Instant.EPOCH;
    private int left;
    private int forecast;
    private boolean asking;

    Line(QuotaKey key, int perSecond, UUID asker) {
        this.key = key;
        this.perSecond = perSecond;
        this.asker = asker;
    }

    /// Takes a token at once, where there is one and nobody was here before.
    boolean takes(Claimant whose, Instant now) {
        if (waiting.size() > 0 || !hasMore(now)) {
            return false;
        }
        spend(whose, now);
        return true;
    }

    private boolean hasMore(Instant now) {
        return left > 0 && now.isBefore(until);
    }

    private void spend(Claimant whose, Instant now) {
        left--;
        spending.spent(now);
        shares.took(whose, now);
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
        return !asking && (!now.isBefore(againAt) || !now.isBefore(againForTheReserveAt) && pressing(now) > 0);
    }

    /// How many wait who are within their share.
    private int pressing(Instant now) {
        return waiting.size(whose -> shares.left(whose, now));
    }

    Instant againAt() {
        return againAt;
    }

    /// Asks for those who wait and, as many as there were lately, for those who will come while the lease lasts. What
    /// is left of the last lease goes back with it.
    Ask ask(Instant now) {
        forecast = left == 0 && now.isBefore(until) ? 2 * spending.spent() : spending.spent();
        int ahead = Math.min(forecast, perSecond / LEASES_IN_A_SECOND);
        int pressing = pressing(now) + (shares.isAnyBeyond(now) ? 0 : ahead);
        return asked(now, waiting.size() + ahead, pressing);
    }

    /// Asks for nothing: only tells.
    Ask tell(Instant now) {
        return asked(now, 0, 0);
    }

    private Ask asked(Instant now, int wanted, int pressing) {
        asking = true;
        left = 0;
        return new Ask(key, perSecond, asker, now, new Wish(wanted, pressing, waiting.size()), spending.tally());
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
        againForTheReserveAt = lease.tokens() < ask.wish().pressing() ? againAt : now;
        handOut(now);
    }

    private void handOut(Instant now) {
        while (waiting.size() > 0 && hasMore(now)) {
            waiting.poll(whose -> shares.left(whose, now) == 0).ifPresent(turn -> serve(turn, now));
        }
    }

    private void serve(Turn turn, Instant now) {
        spend(turn.whose(), now);
        spending.waited();
        turn.come();
    }

    /// Nobody answered.
    void askedInVain() {
        asking = false;
    }

    Optional<Turn> next() {
        return waiting.any();
    }
}
