package io.tenantgate.testkit.provider;

import io.tenantgate.application.provider.ProviderUnavailable;
import java.io.IOException;

/// How long a process lives, counted in its calls on a provider. A dead one makes no further calls.
public final class Lifeline {
    private static final int FOREVER = Integer.MAX_VALUE;

    private int calls;
    private int last = FOREVER;
    private int failures;
    private boolean answered;
    private boolean dead;

    /// The process is dead. An error, since no process handles its own death.
    public static final class Cut extends Error {
        private static final long serialVersionUID = 1L;

        Cut() {
            super("The process was cut off", null, false, false);
        }
    }

    /// On which side of its last call a process dies.
    public enum Side {
        /// The call is not made; whatever was written between it and the one before stands.
        BEFORE,
        /// The call is made, and nobody hears its answer.
        AFTER
    }

    /// From here on it is a new process, which lives.
    public synchronized void renew() {
        calls = 0;
        last = FOREVER;
        failures = 0;
        dead = false;
    }

    /// Of the calls that come next, so many do not reach the provider.
    public synchronized void fail(int times) {
        failures = times;
    }

    /// From here on it is a new process, which dies at that call.
    public synchronized void renew(Side side, int call) {
        renew();
        last = call;
        answered = side == Side.AFTER;
    }

    /// The process dies now, whatever it is doing: what it hears from here on reaches nobody.
    public synchronized void die() {
        dead = true;
    }

    public synchronized boolean isDead() {
        return dead;
    }

    /// Whether nothing will happen to it.
    public synchronized boolean isEndless() {
        return last == FOREVER && failures == 0 && !dead;
    }

    /// How many calls this process has made, or died at.
    public synchronized int calls() {
        return calls;
    }

    synchronized void beforeCall() {
        stayAlive();
        calls++;
        if (failures > 0) {
            failures--;
            throw new ProviderUnavailable("call " + calls, new IOException("Nobody answers"));
        }
        if (calls == last && !answered) {
            dead = true;
        }
        stayAlive();
    }

    synchronized void afterCall() {
        if (calls == last) {
            dead = true;
        }
        stayAlive();
    }

    synchronized void stayAlive() {
        if (dead) {
            throw new Cut();
        }
    }
}
