package io.tenantgate.application.quotas;

import java.time.Instant;

/// Somebody who waits in a [Line].
final class Turn {
    private final Claimant whose;
    private final Instant until;
    private final Runnable called;
    private boolean come;

    /// @param called runs when the turn has come
    Turn(Claimant whose, Instant until, Runnable called) {
        this.whose = whose;
        this.until = until;
        this.called = called;
    }

    Claimant whose() {
        return whose;
    }

    /// When waiting ends.
    Instant until() {
        return until;
    }

    boolean hasCome() {
        return come;
    }

    void come() {
        come = true;
        called.run();
    }

    /// Wakes whoever waits, to see what there is to do.
    void call() {
        called.run();
    }
}
