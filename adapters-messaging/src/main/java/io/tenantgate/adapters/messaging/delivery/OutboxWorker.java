package io.tenantgate.adapters.messaging.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Does in the background what was written down, such as messages, for as long as the service runs. After a round that
/// found something, or a [#wake()], it looks again soon and then ever less often, at least once a second: other
/// instances write to the same outbox. What is announced before its transaction ends is thus found within milliseconds
/// of the end.
public final class OutboxWorker implements AutoCloseable {
    static final Duration SHORTEST = Duration.ofMillis(10);
    static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Rounds rounds;
    private final RoundLog log;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopped;

    /// @param name of its thread
    public OutboxWorker(String name, Rounds rounds, RoundLog log) {
        this.rounds = rounds;
        this.log = log;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /// There may be something to do.
    public void wake() {
        bell.release();
    }

    /// Takes up nothing more and gives what is under way ten seconds; the lease of what is not done then runs out.
    @Override
    public void close() {
        stopped = true;
        wake();
        try {
            thread.join(PATIENCE);
            rounds.awaitQuiet(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var pause = SHORTEST;
        while (!stopped) {
            var next = pauseAfterRound(pause);
            pause = rings(next) ? SHORTEST : next;
        }
    }

    private Duration pauseAfterRound(Duration pause) {
        try {
            int taken = rounds.takeUp(this::wake);
            log.done();
            return taken > 0 ? SHORTEST : longer(pause);
        } catch (RuntimeException e) {
            log.failed(e, stopped);
            return LONGEST;
        }
    }

    private boolean rings(Duration pause) {
        try {
            var rung = bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
            bell.drainPermits();
            return rung;
        } catch (InterruptedException e) {
            stopped = true;
            return false;
        }
    }

    static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
