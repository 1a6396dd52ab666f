package io.tenantgate.userpools.lockout;

import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.FailedAttempts;
import java.time.InstantSource;

/// Applies the rule of [Attempts] to who tries. What decides is [#begin], under the lock of the counter: of many
/// guesses at once each sees what the one before it left, so that none gains by being early.
public final class Lockout {
    private final FailedAttempts attempts;
    private final InstantSource clock;

    public Lockout(FailedAttempts attempts, InstantSource clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /// A look without a lock, to spare work that would be refused anyway.
    public boolean looksLocked(PoolId pool, AttemptKey key) {
        return attempts.of(pool, key).lockedAt(clock.instant());
    }

    /// Takes the counter until the transaction ends.
    public Held begin(PoolId pool, AttemptKey key) {
        return new Held(pool, key, attempts.lock(pool, key));
    }

    /// A counter that nobody else can change now.
    public final class Held {
        private final PoolId pool;
        private final AttemptKey key;
        private final Attempts before;

        private Held(PoolId pool, AttemptKey key, Attempts before) {
            this.pool = pool;
            this.key = key;
            this.before = before;
        }

        /// While this holds, even the right password is refused, and nothing counts.
        public boolean locked() {
            return before.lockedAt(clock.instant());
        }

        public void failed() {
            attempts.put(pool, key, before.failedAt(clock.instant()));
        }

        public void succeeded() {
            if (before.failures() > 0) {
                attempts.clear(pool, key);
            }
        }
    }
}
