package io.tenantgate.benchmarks;

import java.io.IOException;
import java.util.Locale;

/// What a service holds in memory when everything has been collected that is garbage.
///
/// @param heap bytes used in the heap
/// @param code bytes of compiled code and classes, as the JVM counts them
/// @param resident what is in memory, pages of earlier garbage included
record Footprint(long heap, long code, Resident resident) {
    private static final String CODE_AND_CLASSES = "jvm_memory_used_bytes{area=\"nonheap\"";

    static Footprint of(RunningService service) throws IOException {
        var heap = new Jcmd(service.pid()).collected();
        return new Footprint(heap.used(), code(service), Resident.of(service.pid(), heap));
    }

    private static long code(RunningService service) throws IOException {
        try (var api = new Api(service.port())) {
            return (long) api.text("/metrics")
                    .lines()
                    .filter(line -> line.startsWith(CODE_AND_CLASSES))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        }
    }

    Footprint since(Footprint before) {
        return new Footprint(
                heap - before.heap,
                code - before.code,
                new Resident(
                        resident.heap() - before.resident.heap(), resident.elsewhere() - before.resident.elsewhere()));
    }

    /// Megabytes, without the pages of earlier garbage.
    double megabytes() {
        return (heap + resident.elsewhere()) / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%7.2f MB: heap used %7.2f, outside the heap %7.2f (code and classes %6.2f); resident with garbage"
                        + " %7.2f",
                megabytes(),
                heap / 1e6,
                resident.elsewhere() / 1e6,
                code / 1e6,
                resident.total() / 1e6);
    }
}
