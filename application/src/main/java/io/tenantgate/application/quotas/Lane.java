package io.tenantgate.application.quotas;

import io.tenantgate.application.port.QuotaBuckets;
import io.tenantgate.application.port.QuotaBuckets.Ask;
import io.tenantgate.application.quotas.Admittance.Admitted;
import io.tenantgate.application.quotas.Admittance.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where callers wait for one quota. Who comes asks for all who wait, where that may be asked already; then one of them
/// asks again. Nobody holds the lock meanwhile.
final class Lane {
    private final ReentrantLock lock = new ReentrantLock();
    private final Line line;
    private final QuotaBuckets buckets;
    private final InstantSource clock;
    private final Duration patience;
    private @Nullable Turn leader;

    Lane(Line line, QuotaBuckets buckets, InstantSource clock, Duration patience) {
        this.line = line;
        this.buckets = buckets;
        this.clock = clock;
        this.patience = patience;
    }

    Admittance admit(Claimant whose) {
        return locked(() -> {
            if (line.takes(whose, clock.instant())) {
                return new Admitted();
            }
            return line.hasHope(whose, patience) ? queued(whose) : refused();
        });
    }

    /// Tells what was done here, where nobody has asked since; whether anybody may come back to this lane.
    boolean settle() {
        return locked(() -> {
            if (line.hasNews(clock.instant())) {
                ask(line.tell(clock.instant()));
            }
            return !line.isIdle(clock.instant());
        });
    }

    private Admittance queued(Claimant whose) {
        var called = lock.newCondition();
        var turn = new Turn(whose, clock.instant().plus(patience), called::signal);
        line.queue(turn);
        try {
            return await(turn, called);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return refused();
        } finally {
            leave(turn);
        }
    }

    private Admittance await(Turn turn, Condition called) throws InterruptedException {
        if (line.mayAsk(clock.instant())) {
            ask(line.ask(clock.instant()));
        }
        while (!turn.hasCome()) {
            var now = clock.instant();
            if (!now.isBefore(turn.until())) {
                return refused();
            }
            if (leads(turn) && line.mayAsk(now)) {
                ask(line.ask(now));
            } else {
                called.await(nanosUntilNext(turn, now), TimeUnit.NANOSECONDS);
            }
        }
        return new Admitted();
    }

    private boolean leads(Turn turn) {
        if (leader == null) {
            leader = turn;
        }
        return leader == turn;
    }

    /// Until whoever leads may ask again, for the others until they lead or give up.
    private long nanosUntilNext(Turn turn, Instant now) {
        boolean asksAgain =
                leads(turn) && line.againAt().isAfter(now) && line.againAt().isBefore(turn.until());
        return Duration.between(now, asksAgain ? line.againAt() : turn.until()).toNanos();
    }

    private void ask(Ask ask) {
        boolean answered = false;
        lock.unlock();
        try {
            var lease = buckets.lease(ask);
            lock.lock();
            answered = true;
            line.leased(ask, lease, clock.instant());
        } finally {
            if (!answered) {
                lock.lock();
                line.askedInVain();
            }
            callLeader();
        }
    }

    private void callLeader() {
        if (leader != null) {
            leader.call();
        }
    }

    private Refused refused() {
        line.refused();
        return new Refused(line.retryAfter());
    }

    private void leave(Turn turn) {
        line.leave(turn);
        if (leader == turn) {
            leader = null;
            line.next().ifPresent(Turn::call);
        }
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
