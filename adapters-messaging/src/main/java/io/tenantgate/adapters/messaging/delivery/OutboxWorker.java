package io.tenantgate.adapters.messaging.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends messages in the background, for as long as the service runs. After a message or a [#wake()] it looks again
/// soon
/// and then ever less often, at least once a second: other instances write to the same outbox. A message that is
/// announced before its transaction ends is thus found within milliseconds of the end.
public final class OutboxWorker implements AutoCloseable {
    static final Duration SHORTEST = Duration.ofMillis(10);
    static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    private final Dispatch dispatch;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().daemon().name("outbox").unstarted(this::run);
    private volatile boolean stopped;

    public OutboxWorker(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    public void start() {
        thread.start();
    }

    /// There may be something to send.
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
            dispatch.awaitQuiet(PATIENCE);
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
            return dispatch.takeUp(this::wake) > 0 ? SHORTEST : longer(pause);
        } catch (RuntimeException e) {
            LOG.warn("The outbox could not be read; it is tried again", e);
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
