package io.tenantgate.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What of a process is in memory, by Linux's `/proc`.
///
/// @param heap bytes within the Java heap: all that the collector has touched and not given back, garbage included
/// @param elsewhere bytes outside of it: native memory, threads, compiled code, classes
record Resident(long heap, long elsewhere) {
    static Resident of(long pid, Jcmd.Heap bounds) throws IOException {
        long heap = 0;
        long elsewhere = 0;
        boolean within = false;
        for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/smaps"))) {
            if (line.startsWith("Rss:")) {
                long bytes = kilobytes(line);
                heap += within ? bytes : 0;
                elsewhere += within ? 0 : bytes;
            } else if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
                long start = Long.parseUnsignedLong(line.substring(0, line.indexOf('-')), 16);
                within = start >= bounds.from() && start < bounds.to();
            }
        }
        return new Resident(heap, elsewhere);
    }

    long total() {
        return heap + elsewhere;
    }

    /// The most that was ever in memory at once, since [#forgetMost].
    static long most(long pid) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(Resident::kilobytes)
                    .findFirst()
                    .orElseThrow();
        }
    }

    static void forgetMost(long pid) throws IOException {
        Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
    }

    private static long kilobytes(String line) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1_024;
    }
}
