package io.tenantgate.app.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How the laws of a run went. At its end they are written down beside those of the other run of the same build, and
/// the table is made of both.
final class Notes implements AutoCloseable {
    private static final Path NOTED = Path.of("target", "laws-of-one.tsv");
    private static final Path NOTED_OF_TWO = Path.of("target", "laws-of-two.tsv");
    private static final Path TABLE = Path.of("target", "law-table.md");

    private final List<Cell> cells = Collections.synchronizedList(new ArrayList<>());

    void add(Cell cell) {
        cells.add(cell);
    }

    @Override
    public void close() {
        try {
            write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A run in one process comes first in a build, and begins a new table.
    private void write() throws IOException {
        boolean first = cells.stream().anyMatch(cell -> cell.processes() == 1);
        if (first) {
            Files.deleteIfExists(NOTED_OF_TWO);
        }
        Files.write(first ? NOTED : NOTED_OF_TWO, cells.stream().map(Cell::line).toList());
        var all = new ArrayList<Cell>();
        for (var noted : List.of(NOTED, NOTED_OF_TWO)) {
            if (Files.exists(noted)) {
                Files.readAllLines(noted).stream().map(Cell::read).forEach(all::add);
            }
        }
        Files.writeString(TABLE, Cell.table(all));
    }
}
