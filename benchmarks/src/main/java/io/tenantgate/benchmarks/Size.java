package io.tenantgate.benchmarks;

import java.time.Duration;

/// How much is measured. `BENCHMARK_SIZE=0.01` in the environment tries the programs out in a hundredth of the time;
/// the values then mean nothing.
///
/// @param factor 1 is the full size, which the goals are about
record Size(double factor) {
    static Size fromEnvironment() {
        return new Size(Double.parseDouble(System.getenv().getOrDefault("BENCHMARK_SIZE", "1")));
    }

    int of(int full, int least) {
        return Math.max(least, (int) Math.round(full * factor));
    }

    Duration of(Duration full) {
        return Duration.ofMillis(Math.max(100, Math.round(full.toMillis() * factor)));
    }

    @Override
    public String toString() {
        return factor == 1 ? "full" : factor + " of full: to try the programs out, not to compare";
    }
}
