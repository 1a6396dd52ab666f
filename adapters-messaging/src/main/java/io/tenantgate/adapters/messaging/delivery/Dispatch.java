package io.tenantgate.adapters.messaging.delivery;

import io.tenantgate.adapters.messaging.delivery.Delivery.Deferred;
import io.tenantgate.adapters.messaging.delivery.Delivery.Delivered;
import io.tenantgate.adapters.messaging.delivery.Delivery.Refused;
import io.tenantgate.application.port.Outbox;
import io.tenantgate.application.port.Outbox.Leased;
import io.tenantgate.application.port.Outbox.Message;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes what is due from the outbox and sends it. Each message has a thread of its own, so that one that hangs or is
/// never accepted holds up no other; and no transaction is open while it is sent.
public final class Dispatch implements Rounds {
    static final int PLACES = 16;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Outbox outbox;
    private final Scopes scopes;
    private final Channels channels;
    private final RetryPlan retries;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(PLACES);

    public Dispatch(Outbox outbox, Scopes scopes, Channels channels, RetryPlan retries, InstantSource clock) {
        this.outbox = outbox;
        this.scopes = scopes;
        this.channels = channels;
        this.retries = retries;
        this.clock = clock;
    }

    /// Takes up as many messages as there are free places and waits until each is sent or put back.
    ///
    /// @return how many it took
    public int runOnce() {
        var taken = takeUp(() -> {});
        places.acquireUninterruptibly(PLACES);
        places.release(PLACES);
        return taken;
    }

    /// Takes up as many messages as there are free places and does not wait for them.
    @Override
    public int takeUp(Runnable settled) {
        var free = places.drainPermits();
        var taken = 0;
        try {
            var leased = free == 0 ? List.<Leased>of() : lease(free);
            taken = leased.size();
            leased.forEach(one -> Thread.ofVirtual().name("outbox-", 0).start(() -> carry(one, settled)));
        } finally {
            places.release(free - taken);
        }
        return taken;
    }

    @Override
    public boolean awaitQuiet(Duration atMost) throws InterruptedException {
        return places.tryAcquire(PLACES, atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private List<Leased> lease(int limit) {
        var now = clock.instant();
        return scopes.in(Scope.PLATFORM, () -> outbox.lease(now, now.plus(LEASE), limit));
    }

    private void carry(Leased leased, Runnable settled) {
        try {
            settle(leased, deliver(leased.message()));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Message {} comes back when its lease runs out",
                    leased.message().id(),
                    e);
        } finally {
            places.release();
            settled.run();
        }
    }

    private Delivery deliver(Message message) {
        try {
            return channels.deliver(message);
        } catch (RuntimeException e) {
            return new Deferred(e.getClass().getName()); // its text could hold the message's
        }
    }

    private void settle(Leased leased, Delivery delivery) {
        switch (delivery) {
            case Delivered() -> done(leased.message());
            case Deferred(var reason) -> putBack(leased, reason);
            case Refused(var reason) -> giveUp(leased, reason);
        }
    }

    private void done(Message message) {
        inPlatform(() -> outbox.done(message.tenant(), message.id()));
    }

    private void putBack(Leased leased, String reason) {
        var message = leased.message();
        var next = retries.next(message.at(), leased.attempts(), clock.instant());
        if (next.isEmpty()) {
            giveUp(leased, reason);
            return;
        }
        LOG.info("Message {} is tried again at {}: {}", message.id(), next.get(), reason);
        failed(message, next);
    }

    private void giveUp(Leased leased, String reason) {
        LOG.warn("Message {} is given up, tried {} times: {}", leased.message().id(), leased.attempts() + 1, reason);
        failed(leased.message(), Optional.empty());
    }

    private void failed(Message message, Optional<Instant> retryAt) {
        inPlatform(() -> outbox.failed(message.tenant(), message.id(), retryAt));
    }

    private void inPlatform(Runnable work) {
        scopes.in(Scope.PLATFORM, () -> {
            work.run();
            return true;
        });
    }
}
