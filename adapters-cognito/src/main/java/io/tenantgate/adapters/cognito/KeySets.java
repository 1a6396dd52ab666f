package io.tenantgate.adapters.cognito;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// The key sets of any number of issuers; those that were used last are remembered.
final class KeySets {
    private static final int USUAL = 4_096;

    private final KeySource source;
    private final InstantSource clock;
    private final Lock lock = new ReentrantLock();
    private final Map<String, KeySet> byIssuer;

    KeySets(KeySource source, InstantSource clock) {
        this(source, clock, USUAL);
    }

    /// @param most how many are remembered
    KeySets(KeySource source, InstantSource clock, int most) {
        this.source = source;
        this.clock = clock;
        this.byIssuer = new LastUsed(most);
    }

    boolean knows(String issuer) {
        lock.lock();
        try {
            return byIssuer.containsKey(issuer);
        } finally {
            lock.unlock();
        }
    }

    KeySet of(String issuer) {
        lock.lock();
        try {
            return byIssuer.computeIfAbsent(issuer, name -> new KeySet(name, source, clock));
        } finally {
            lock.unlock();
        }
    }

    /// In the order of their use.
    private static final class LastUsed extends LinkedHashMap<String, KeySet> {
        private static final long serialVersionUID = 1L;
        private final int most;

        LastUsed(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, KeySet> eldest) {
            return size() > most;
        }
    }
}
