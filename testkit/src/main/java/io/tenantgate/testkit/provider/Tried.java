package io.tenantgate.testkit.provider;

import java.lang.reflect.Method;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How one test of a contract went on one implementation.
record Tried(String contract, String sentence, String implementation, String outcome) {
    private static final String TAB = "\t";

    static Tried of(Method test, String implementation, String outcome) {
        var contract = test.getDeclaringClass().getSimpleName().replace("Contract", "");
        return new Tried(contract, Sentence.of(test.getName()), implementation, outcome.replaceAll("\\s+", " "));
    }

    static Tried read(String line) {
        var parts = line.split(TAB);
        return new Tried(parts[0], parts[1], parts[2], parts[3]);
    }

    String line() {
        return String.join(TAB, contract, sentence, implementation, outcome);
    }

    /// One row for each test, one column for each implementation. A dash stands where a test was not tried.
    static String table(List<Tried> all) {
        var columns = all.stream().map(Tried::implementation).collect(Collectors.toCollection(TreeSet::new));
        var rows = all.stream().collect(Collectors.groupingBy(Tried::test, TreeMap::new, Collectors.toList()));
        var head = Stream.of(
                "| contract | test | " + String.join(" | ", columns) + " |",
                "|---|---" + "|---".repeat(columns.size()) + "|");
        var body = rows.entrySet().stream().map(row -> "| " + row.getKey() + outcomes(columns, row.getValue()) + " |");
        return Stream.concat(head, body).collect(Collectors.joining("\n", "", "\n"));
    }

    private String test() {
        return contract + " | " + sentence;
    }

    private static String outcomes(TreeSet<String> columns, List<Tried> row) {
        return columns.stream().map(column -> " | " + outcome(column, row)).collect(Collectors.joining());
    }

    private static String outcome(String column, List<Tried> row) {
        return row.stream()
                .filter(tried -> tried.implementation.equals(column))
                .map(Tried::outcome)
                .findFirst()
                .orElse("–");
    }
}
