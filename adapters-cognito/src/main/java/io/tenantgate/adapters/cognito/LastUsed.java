package io.tenantgate.adapters.cognito;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/// What was looked up, by its key: so many are remembered, and of more the one that was used least lately is forgotten.
final class LastUsed<K, V> {
    private final Lock lock = new ReentrantLock();
    private final Map<K, V> byKey;

    /// @param most how many are remembered
    LastUsed(int most) {
        this.byKey = new Bounded<>(most);
    }

    Optional<V> find(K key) {
        return locked(() -> Optional.ofNullable(byKey.get(key)));
    }

    void remember(K key, V value) {
        locked(() -> Optional.ofNullable(byKey.put(key, value)));
    }

    void forget(K key) {
        locked(() -> Optional.ofNullable(byKey.remove(key)));
    }

    /// What is remembered, or is made now; that must not take long.
    V get(K key, Function<K, V> made) {
        return locked(() -> byKey.computeIfAbsent(key, made));
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /// In the order of their use.
    private static final class Bounded<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final int most;

        Bounded(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
