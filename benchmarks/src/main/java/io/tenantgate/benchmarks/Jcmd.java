package io.tenantgate.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a JVM tells of its heap, by the JDK's `jcmd`.
final class Jcmd {
    /// A generation: `ParOldGen total 351232K, used 11508K [0x00000000e0000000, 0x00000000f5580000, 0x0000…)`.
    private static final Pattern GENERATION =
            Pattern.compile("total[^\\[\\n]*used (\\d+)K \\[0x([0-9a-f]+),[^)]*?0x([0-9a-f]+)\\)");

    private final long pid;

    Jcmd(long pid) {
        this.pid = pid;
    }

    /// @param used bytes
    /// @param from where its addresses begin
    /// @param to where they end
    record Heap(long used, long from, long to) {}

    /// After everything has been collected that is garbage.
    Heap collected() throws IOException {
        run("GC.run");
        run("GC.run");
        return heap();
    }

    Heap heap() throws IOException {
        var told = run("GC.heap_info");
        var generations = GENERATION.matcher(told).results().toList();
        if (generations.isEmpty()) {
            throw new IOException("This collector's heap is not understood: " + told);
        }
        return new Heap(
                generations.stream()
                        .mapToLong(each -> Long.parseLong(each.group(1)) * 1_024)
                        .sum(),
                generations.stream().mapToLong(each -> address(each, 2)).min().orElseThrow(),
                generations.stream().mapToLong(each -> address(each, 3)).max().orElseThrow());
    }

    private static long address(MatchResult generation, int group) {
        return Long.parseUnsignedLong(generation.group(group), 16);
    }

    private String run(String command) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        try (var told = process.inputReader()) {
            return told.readAllAsString();
        }
    }
}
