package io.tenantgate.userpools.hashing;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// A queue that is fair between keys: the keys with something waiting are served in turn, one item each; within a key
/// the first come is the first served. Not safe for concurrent use.
final class RoundRobin<T> {
    private final Map<String, Queue<T>> lanes = new LinkedHashMap<>();

    void add(String key, T item) {
        lanes.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(item);
    }

    /// The next in turn; its key goes behind all the others.
    @Nullable
    T poll() {
        var turns = lanes.entrySet().iterator();
        if (!turns.hasNext()) {
            return null;
        }
        var turn = turns.next();
        turns.remove();
        var item = turn.getValue().poll();
        if (!turn.getValue().isEmpty()) {
            lanes.put(turn.getKey(), turn.getValue());
        }
        return item;
    }

    /// Takes back what is still waiting; false when it has been served.
    boolean remove(String key, T item) {
        var lane = lanes.get(key);
        if (lane == null || !lane.remove(item)) {
            return false;
        }
        if (lane.isEmpty()) {
            lanes.remove(key);
        }
        return true;
    }

    int size() {
        return lanes.values().stream().mapToInt(Queue::size).sum();
    }
}
