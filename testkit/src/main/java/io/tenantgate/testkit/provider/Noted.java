package io.tenantgate.testkit.provider;

import io.tenantgate.testkit.build.Lines;
import io.tenantgate.testkit.build.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// How the contracts that one JVM runs went. At its end they are written down beside those of other JVMs and of other
/// implementations, which run elsewhere in the same build, and the table is made of all of them.
final class Noted implements AutoCloseable {
    private static final Path TARGET = Path.of("..", "target");
    private static final Path RUNS = TARGET.resolve("contracts");
    private static final Path TABLE = TARGET.resolve("contract-table.md");

    private final String build;
    private final List<Tried> all = Collections.synchronizedList(new ArrayList<>());

    Noted(String build) {
        this.build = build;
    }

    void add(Tried tried) {
        all.add(tried);
    }

    @Override
    public void close() {
        try (var _ = Turn.at(RUNS)) {
            for (var run : all.stream()
                    .collect(Collectors.groupingBy(Tried::implementation))
                    .entrySet()) {
                var file = RUNS.resolve(run.getKey().replaceAll("\\W+", "-") + ".tsv");
                new Lines(file)
                        .add(build, run.getValue().stream().map(Tried::line).toList());
            }
            Files.writeString(TABLE, Tried.table(everyRun()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Tried> everyRun() throws IOException {
        var tried = new ArrayList<Tried>();
        try (var runs = Files.newDirectoryStream(RUNS, "*.tsv")) {
            for (var run : runs) {
                new Lines(run).all().stream().map(Tried::read).forEach(tried::add);
            }
        }
        return tried;
    }
}
