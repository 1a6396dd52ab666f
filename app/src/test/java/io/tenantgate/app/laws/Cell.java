package io.tenantgate.app.laws;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a law went for one strategy on so many processes.
record Cell(String law, Strategies strategy, int processes, String outcome) {
    private static final String TAB = "\t";
    private static final int MOST_PROCESSES = 2;

    static Cell read(String line) {
        var parts = line.split(TAB);
        return new Cell(parts[0], Strategies.valueOf(parts[1]), Integer.parseInt(parts[2]), parts[3]);
    }

    String line() {
        return String.join(TAB, law, strategy.name(), Integer.toString(processes), outcome);
    }

    /// One row for each law, one column for each strategy on each number of processes. A dash stands where a law was
    /// not tried.
    static String table(List<Cell> cells) {
        var rows = cells.stream().collect(Collectors.groupingBy(Cell::law, TreeMap::new, Collectors.toList()));
        var lines = Stream.concat(
                Stream.of("| law | " + columns().map(Cell::column).collect(Collectors.joining(" | ")) + " |"),
                Stream.of("|---" + "|---".repeat((int) columns().count()) + "|"));
        var body = rows.entrySet().stream().map(row -> row(row.getKey(), row.getValue()));
        return Stream.concat(lines, body).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<Cell> columns() {
        return Arrays.stream(Strategies.values())
                .flatMap(strategy -> Stream.iterate(1, count -> count <= MOST_PROCESSES, count -> count + 1)
                        .map(count -> new Cell("", strategy, count, "–")));
    }

    private String column() {
        return strategy.name().toLowerCase(Locale.ROOT) + " × " + processes;
    }

    private static String row(String law, List<Cell> tried) {
        var outcomes = columns().map(column -> column.amongst(tried)).collect(Collectors.joining(" | "));
        return "| " + law + " | " + outcomes + " |";
    }

    private String amongst(List<Cell> tried) {
        return tried.stream()
                .filter(cell -> cell.strategy == strategy && cell.processes == processes)
                .map(Cell::outcome)
                .findFirst()
                .orElse(outcome);
    }
}
