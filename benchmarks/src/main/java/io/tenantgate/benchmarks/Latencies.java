package io.tenantgate.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// How long requests took, shortest first.
///
/// @param sorted in nanoseconds
record Latencies(long[] sorted) {
    static Latencies of(Collection<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Latencies(sorted);
    }

    static Latencies together(List<Latencies> parts) {
        return new Latencies(parts.stream()
                .flatMapToLong(part -> Arrays.stream(part.sorted))
                .sorted()
                .toArray());
    }

    int count() {
        return sorted.length;
    }

    /// Not a number where nothing was measured.
    double percentileMillis(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
    }
}
