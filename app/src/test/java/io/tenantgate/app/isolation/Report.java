package io.tenantgate.app.isolation;

import io.tenantgate.app.api.openapi.Operation;
import io.tenantgate.domain.tenancy.StrategyName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// All attacks of a run, as a page: a row for each position of each route, a column for each strategy.
final class Report {
    private static final Path FILE = Path.of("target", "isolation-report.html");
    private static final String PAGE = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Isolation report</title><style>
        body { font: 14px/1.4 system-ui, sans-serif; margin: 2em }
        table { border-collapse: collapse }
        th, td { border: 1px solid #ccc; padding: 4px 8px; text-align: left; vertical-align: top }
        .good { color: #176b2c } .bad { color: #b00020; font-weight: bold } .none { color: #888 }
        </style></head>
        <body>
        <h1>Isolation report</h1>
        <p>Each route by each kind of caller in each strategy, with a value of another tenant in each position that the
        route has; both tenants live in one pool where the strategy shares pools. An attack counts where the same request
        with the caller's own values succeeds. It is good where it is refused as the contract says, nothing of the other
        tenant is in the answer, no row of either tenant or of their pools has changed, and the trail tells of it.</p>
        <p>%s</p>
        <table><tr><th>route</th><th>foreign</th>%s</tr>
        %s</table>
        <h2>Routes on which nothing of another tenant can stand</h2>
        <ul>%s</ul>
        </body></html>
        """;

    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Operation> operations;

    Report(Collection<Operation> operations) {
        this.operations = List.copyOf(operations);
    }

    void add(Verdict verdict) {
        verdicts.add(verdict);
    }

    /// Positions of routes, by strategy, that no attack has shown anything of, although the strategy has the route.
    List<String> unproven() {
        return rows().entrySet().stream()
                .flatMap(row -> byStrategy(row.getValue()).entrySet().stream()
                        .filter(cell -> cell.getValue().stream().noneMatch(Verdict::isSettled))
                        .map(cell -> row.getKey() + ", " + cell.getKey()))
                .toList();
    }

    void write() {
        var heads = Arrays.stream(StrategyName.values())
                .map(strategy -> "<th>" + word(strategy) + "</th>")
                .collect(Collectors.joining());
        var lines = rows().entrySet().stream().map(Report::line).collect(Collectors.joining("\n"));
        var spared = operations.stream()
                .filter(operation -> Attack.on(operation).findAny().isEmpty())
                .map(operation -> "<li>" + operation + "</li>")
                .collect(Collectors.joining("\n"));
        try {
            Files.writeString(FILE, PAGE.formatted(counts(), heads, lines, spared));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String counts() {
        long counted = verdicts.stream().filter(Verdict::counts).count();
        long good = verdicts.stream()
                .filter(each -> each.counts() && each.isAsItShouldBe())
                .count();
        long routes = verdicts.stream()
                .map(each -> each.attack().operation())
                .distinct()
                .count();
        return "%d routes, %d of them attacked; %d attacks, of which %d count; %d of these are good."
                .formatted(operations.size(), routes, verdicts.size(), counted, good);
    }

    /// Where a foreign value stands.
    private record Row(String route, String position) implements Comparable<Row> {
        static Row of(Verdict verdict) {
            var operation = verdict.attack().operation();
            return new Row(
                    operation.path() + " " + operation.method(),
                    verdict.attack().position().name());
        }

        @Override
        public int compareTo(Row other) {
            return Comparator.comparing(Row::route).thenComparing(Row::position).compare(this, other);
        }
    }

    private Map<Row, List<Verdict>> rows() {
        return verdicts.stream().collect(Collectors.groupingBy(Row::of, TreeMap::new, Collectors.toList()));
    }

    private static Map<StrategyName, List<Verdict>> byStrategy(List<Verdict> row) {
        return row.stream()
                .collect(Collectors.groupingBy(each -> each.attack().strategy(), TreeMap::new, Collectors.toList()));
    }

    private static String line(Map.Entry<Row, List<Verdict>> row) {
        var cells = byStrategy(row.getValue()).values().stream()
                .map(cell -> "<td>" + cell.stream().map(Report::shown).collect(Collectors.joining("<br>")) + "</td>")
                .collect(Collectors.joining());
        return "<tr><td>%s</td><td>%s</td>%s</tr>"
                .formatted(row.getKey().route(), row.getKey().position(), cells);
    }

    private static String shown(Verdict verdict) {
        var look = verdict.counts() ? verdict.isAsItShouldBe() ? "good" : "bad" : "none";
        var note = verdict.counts() ? verdict.answer() : "does not count, own values: " + verdict.twin();
        return "<span class=\"%s\">%s: %s</span>"
                .formatted(look, verdict.attack().kind().word(), note);
    }

    private static String word(StrategyName strategy) {
        return strategy.name().toLowerCase(Locale.ROOT);
    }
}
