package io.tenantgate.app.cuts;

import java.util.ArrayDeque;
import java.util.Queue;

/// What happens before a deletion ends: the first time, the second time, and so on.
final class Interlude {
    private final Queue<Runnable> deeds = new ArrayDeque<>();

    synchronized void then(Runnable deed) {
        deeds.add(deed);
    }

    void play() {
        next().run();
    }

    private synchronized Runnable next() {
        return deeds.isEmpty() ? () -> {} : deeds.remove();
    }
}
