package io.tenantgate.adapters.messaging.delivery;

import java.time.Duration;

/// What an [OutboxWorker] does, one round after the other.
public interface Rounds {
    /// Takes up what is due, as far as there is room for it, and does not wait for it.
    ///
    /// @param settled is run after each that has ended
    /// @return how many it took
    int takeUp(Runnable settled);

    /// Waits for what is under way.
    ///
    /// @return whether all came back in time
    boolean awaitQuiet(Duration atMost) throws InterruptedException;
}
