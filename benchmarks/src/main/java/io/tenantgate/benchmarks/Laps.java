package io.tenantgate.benchmarks;

import java.util.Locale;

/// Says after each part of a program how long it took.
final class Laps {
    private final String program;
    private final long begun = System.nanoTime();
    private long last = begun;

    Laps(String program) {
        this.program = program;
        System.out.printf("%n== %s ==%n", program);
    }

    /// @param part what has just ended
    void ended(String part) {
        long now = System.nanoTime();
        say(part, now - last);
        last = now;
    }

    void finish() {
        say(program + " altogether", System.nanoTime() - begun);
    }

    private static void say(String what, long nanos) {
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", nanos / 1e9, what);
    }
}
