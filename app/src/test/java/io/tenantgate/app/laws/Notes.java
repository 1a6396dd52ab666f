package io.tenantgate.app.laws;

import io.tenantgate.testkit.build.Lines;
import io.tenantgate.testkit.build.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How the laws that one JVM runs went. At its end they are written down beside those of the other JVMs of the same
/// build, and the table is made of all of them.
final class Notes implements AutoCloseable {
    private static final Path DIRECTORY = Path.of("target", "laws");
    private static final Path TABLE = Path.of("target", "law-table.md");

    private final String build;
    private final List<Cell> cells = Collections.synchronizedList(new ArrayList<>());

    Notes(String build) {
        this.build = build;
    }

    void add(Cell cell) {
        cells.add(cell);
    }

    @Override
    public void close() {
        try (var _ = Turn.at(DIRECTORY)) {
            var lines = new Lines(DIRECTORY.resolve("laws.tsv"));
            lines.add(build, cells.stream().map(Cell::line).toList());
            Files.writeString(
                    TABLE, Cell.table(lines.all().stream().map(Cell::read).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
