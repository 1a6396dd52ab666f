package io.tenantgate.adapters.persistence.embedded;

import java.nio.file.Path;
import java.util.List;

/// What Java cannot send by itself: SIGINT asks PostgreSQL for a fast shutdown, which waits for no client and loses
/// nothing.
final class Signals {
    private Signals() {}

    static void fastShutdown(long pid) {
        Launch.run(new ProcessBuilder(List.of(Path.of("/bin/sh").toString(), "-c", "kill -INT " + pid)));
    }
}
