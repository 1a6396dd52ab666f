package io.tenantgate.adapters.persistence.testing;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// How the server has answered a query: the text of `explain (analyze, buffers)`.
public record Plan(String text) {
    private static final Pattern SHOWN = Pattern.compile("actual rows=([0-9.]+)");
    private static final Pattern READ = Pattern.compile("(?:Index|Seq|Heap)[^(\\n]* Scan [^\\n]*actual rows=([0-9.]+)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by (?:Join )?Filter: (\\d+)");
    private static final Pattern BUFFERS = Pattern.compile("shared(?: hit=(\\d+))?(?: read=(\\d+))?");

    /// How many rows were answered.
    public int shown() {
        return (int) numbers(SHOWN).findFirst().orElseThrow();
    }

    /// The most rows that one reading of a table or an index has given, as a mean of its repetitions.
    public double mostOfAScan() {
        return numbers(READ).max().orElse(0);
    }

    /// How many rows were read and found not to be asked for, in one repetition of each reading.
    public int removed() {
        return (int) numbers(REMOVED).sum();
    }

    /// How many pages were touched.
    public int buffers() {
        return BUFFERS.matcher(text)
                .results()
                .findFirst()
                .map(all -> Stream.of(all.group(1), all.group(2))
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::parseInt)
                        .sum())
                .orElse(0);
    }

    private DoubleStream numbers(Pattern pattern) {
        return pattern.matcher(text).results().mapToDouble(found -> Double.parseDouble(found.group(1)));
    }
}
