package io.tenantgate.adapters.persistence.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Reads a column in which few texts stand in many rows: each text is read once. What it means must not change.
public final class OncePerText<T> {
    private static final int MOST = 1_000;

    private final Function<String, T> reading;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    public OncePerText(Function<String, T> reading) {
        this.reading = reading;
    }

    public T of(String text) {
        var found = known.get(text);
        return found != null ? found : learn(text);
    }

    private T learn(String text) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(text, reading);
    }
}
