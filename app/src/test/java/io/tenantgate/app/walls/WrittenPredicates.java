package io.tenantgate.app.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the stores' sources ask for by tenant: each line of a statement that has such a predicate.
final class WrittenPredicates {
    private static final Path STORES =
            Path.of("../adapters-persistence/src/main/java/io/tenantgate/adapters/persistence/tenantgate");
    private static final Pattern LINE = Pattern.compile("[^\"\\n\\\\]*\\btenant_id = :\\w+[^\"\\n\\\\]*");
    private static final Pattern FILLED_IN = Pattern.compile("%(?:\\d\\$)?s");
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):[a-z][a-zA-Z0-9_]*");

    private WrittenPredicates() {}

    /// As JDBC has them, without what is filled in later.
    static List<String> all() {
        try (Stream<Path> files = Files.list(STORES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(WrittenPredicates::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> in(Path file) {
        try {
            return LINE.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .flatMap(FILLED_IN::splitAsStream)
                    .filter(piece -> piece.contains("tenant_id = :"))
                    .map(line -> Asked.oneLine(PARAMETER.matcher(line).replaceAll("?")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
