package io.tenantgate.app.jobs;

import io.tenantgate.adapters.messaging.delivery.Rounds;
import io.tenantgate.application.port.Errands.Errand;
import io.tenantgate.application.signup.DoErrands;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// Takes up errands, each on a thread of its own. A tenant that has many, or whose provider is slow, has a few of the
/// places at a time, so that it keeps no other waiting.
final class ErrandRounds implements Rounds {
    private static final int PLACES = 16;
    private static final int EACH_TIME = 4;

    private final DoErrands errands;
    private final Semaphore places = new Semaphore(PLACES);
    private final Map<TenantId, Integer> underWay = new HashMap<>();
    private final Lock lock = new ReentrantLock();
    private final ErrandLog log;

    ErrandRounds(DoErrands errands, ErrandLog log) {
        this.errands = errands;
        this.log = log;
    }

    @Override
    public int takeUp(Runnable settled) {
        int taken = 0;
        int some;
        do {
            some = takeSome(settled);
            taken += some;
        } while (some == EACH_TIME);
        return taken;
    }

    private int takeSome(Runnable settled) {
        if (!places.tryAcquire(EACH_TIME)) {
            return 0;
        }
        int used = 0;
        try {
            var taken = errands.take(crowded(), EACH_TIME);
            used = taken.size();
            taken.forEach(errand -> start(errand, settled));
        } finally {
            places.release(EACH_TIME - used);
        }
        return used;
    }

    private void start(Errand errand, Runnable settled) {
        count(errand, 1);
        Thread.ofVirtual().name("errands-", 0).start(() -> carryOut(errand, settled));
    }

    private void carryOut(Errand errand, Runnable settled) {
        try {
            errands.carryOut(errand);
            log.done(errand);
        } catch (RuntimeException e) {
            log.failed(errand, e);
        } finally {
            count(errand, -1);
            places.release();
            settled.run();
        }
    }

    private void count(Errand errand, int more) {
        lock.lock();
        try {
            underWay.merge(errand.tenant(), more, (had, change) -> had + change == 0 ? null : had + change);
        } finally {
            lock.unlock();
        }
    }

    /// Tenants that have enough under way.
    private List<TenantId> crowded() {
        lock.lock();
        try {
            return underWay.entrySet().stream()
                    .filter(each -> each.getValue() >= EACH_TIME)
                    .map(Map.Entry::getKey)
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean awaitQuiet(Duration atMost) throws InterruptedException {
        return places.tryAcquire(PLACES, atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
