package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.ProviderUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// What is looked up at Cognito at most once a minute; of more than ten thousand those that were used last. What
/// another instance has changed is known here a minute later, and while Cognito cannot be asked what was seen last
/// counts.
final class Remembered<K, V> {
    private static final int MOST = 10_000;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Function<K, V> lookUp;
    private final InstantSource clock;
    private final LastUsed<K, Seen<V>> known = new LastUsed<>(MOST);

    Remembered(Function<K, V> lookUp, InstantSource clock) {
        this.lookUp = lookUp;
        this.clock = clock;
    }

    private record Seen<V>(V value, Instant until) {}

    /// @throws ProviderUnavailable where Cognito cannot be asked and nothing was seen
    V of(K key) {
        var last = known.find(key);
        return last.filter(seen -> clock.instant().isBefore(seen.until()))
                .map(Seen::value)
                .orElseGet(() -> lookUp(key, last));
    }

    private V lookUp(K key, Optional<Seen<V>> last) {
        try {
            var found = lookUp.apply(key);
            known.remember(key, new Seen<>(found, clock.instant().plus(FRESH)));
            return found;
        } catch (ProviderUnavailable unavailable) {
            return last.map(Seen::value).orElseThrow(() -> unavailable);
        }
    }

    /// It was changed here.
    void forget(K key) {
        known.forget(key);
    }
}
