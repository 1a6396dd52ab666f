package io.tenantgate.application.quotas;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// A queue that is fair between keys: whoever was served least while others waited is next, so that a key with one
/// item goes before one with a thousand; within a key the first come is the first served. Not safe for concurrent
/// use.
final class FairQueue<K, T> {
    private final Map<K, Queue<T>> lanes = new LinkedHashMap<>();
    private final Map<K, Long> turns = new HashMap<>();
    private long turn;
    private int size;

    void add(K key, T item) {
        lanes.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(item);
        size++;
    }

    /// The next in turn, of the keys that give way only where there is no other. Who comes anew begins at the present
    /// turn: nobody saves turns up.
    Optional<T> poll(Predicate<K> givesWay) {
        var next = lanes.keySet().stream()
                .min(Comparator.<K, Boolean>comparing(givesWay::test).thenComparingLong(this::turnOf));
        return next.map(this::served);
    }

    private T served(K key) {
        turn = turnOf(key);
        turns.values().removeIf(earlier -> earlier <= turn);
        turns.put(key, turn + 1);
        var lane = lanes.getOrDefault(key, new ArrayDeque<>());
        var item = lane.remove();
        drop(key, lane);
        return item;
    }

    private long turnOf(K key) {
        return Math.max(turn, turns.getOrDefault(key, turn));
    }

    /// Takes back what still waits.
    void remove(K key, T item) {
        var lane = lanes.getOrDefault(key, new ArrayDeque<>());
        if (lane.remove(item)) {
            drop(key, lane);
        }
    }

    private void drop(K key, Queue<T> lane) {
        size--;
        if (lane.isEmpty()) {
            lanes.remove(key);
        }
    }

    /// How many are served before one who comes now, at most.
    int before(K key) {
        int own = lanes.getOrDefault(key, new ArrayDeque<>()).size();
        int others = lanes.containsKey(key) ? lanes.size() - 1 : lanes.size();
        return (int) Math.min(size, own + (own + 1L) * others);
    }

    /// Anyone who waits.
    Optional<T> any() {
        return lanes.values().stream().findFirst().map(Queue::peek);
    }

    int size() {
        return size;
    }

    /// How many wait, of each key at most as many as it is allowed.
    int size(ToIntFunction<K> allowed) {
        return lanes.entrySet().stream()
                .mapToInt(lane -> Math.min(lane.getValue().size(), allowed.applyAsInt(lane.getKey())))
                .sum();
    }
}
