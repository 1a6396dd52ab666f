package io.tenantgate.benchmarks;

import java.util.List;
import java.util.Locale;

/// What the rounds of one load found.
record Tally(List<Latencies> rounds) {
    private static final double P95 = 0.95;

    /// Of all rounds together.
    double p95() {
        return Latencies.together(rounds).percentileMillis(P95);
    }

    /// Of the round in the middle: not moved by single rounds in which the machine did something else.
    double p95OfMiddleRound() {
        var sorted = rounds.stream()
                .filter(round -> round.count() > 0)
                .mapToDouble(round -> round.percentileMillis(P95))
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        var all = Latencies.together(rounds);
        return String.format(
                Locale.ROOT,
                "p50 %7.2f ms, p95 %7.2f ms (of the middle round %7.2f ms), %,d requests",
                all.percentileMillis(0.50),
                p95(),
                p95OfMiddleRound(),
                all.count());
    }
}
