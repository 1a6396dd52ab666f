package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Overloaded;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Bounds how many calls are under way, of all places and of each, so that one that answers slowly leaves room for the
/// others.
final class Bulkhead {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final int mostAtOnePlace;
    private final Duration patience;
    private final Semaphore free;
    private final Map<String, Integer> busy = new ConcurrentHashMap<>();

    /// @param patience how long is waited for others to end
    Bulkhead(int most, int mostAtOnePlace, Duration patience) {
        this.mostAtOnePlace = mostAtOnePlace;
        this.patience = patience;
        this.free = new Semaphore(most, true);
    }

    /// @throws Overloaded where there is no room
    <R> R within(Operation operation, Supplier<R> call) {
        enter(operation.place());
        try {
            return admitted(call);
        } finally {
            leave(operation.place());
        }
    }

    private void enter(String place) {
        if (busy.merge(place, 1, Integer::sum) > mostAtOnePlace) {
            leave(place);
            throw full("at one place");
        }
    }

    private void leave(String place) {
        busy.computeIfPresent(place, (_, calls) -> calls == 1 ? null : calls - 1);
    }

    private <R> R admitted(Supplier<R> call) {
        if (!hasRoom()) {
            throw full("in all");
        }
        try {
            return call.get();
        } finally {
            free.release();
        }
    }

    private boolean hasRoom() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Overloaded full(String where) {
        return new Overloaded(RETRY_AFTER, new CognitoFault("too many calls are under way " + where, "none"));
    }
}
