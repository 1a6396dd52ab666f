package io.tenantgate.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was found beside what was to be, printed together when all is known.
final class Goals {
    private static final String ROW = "%-58s %-18s %-14s %s%n";

    private final String program;
    private final List<String> rows = new ArrayList<>();

    Goals(String program) {
        this.program = program;
    }

    /// A value that must not be above its goal.
    void atMost(String what, double value, double goal, String unit) {
        var verdict = value <= goal ? "met" : "missed";
        rows.add(row(what, number(value) + unit, "<= " + number(goal) + unit, verdict));
    }

    /// A value that no goal is set for.
    void told(String what, String value) {
        rows.add(row(what, value, "", ""));
    }

    void print() {
        System.out.printf("%n");
        System.out.print(row(program, "value", "goal", ""));
        rows.forEach(System.out::print);
        System.out.println();
    }

    private static String row(String what, String value, String goal, String verdict) {
        return String.format(Locale.ROOT, ROW, what, value, goal, verdict);
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%,.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
