package io.tenantgate.adapters.cognito;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of `recorded/`: what Cognito answers.
final class Recorded {
    private static final Path DIRECTORY = Path.of("src/test/resources/io/tenantgate/adapters/cognito/recorded");
    private static final String ENDING = ".json";

    private Recorded() {}

    /// Where there is no file, nothing is answered but that it is done.
    ///
    /// @param variant empty for the usual one
    static String answer(String operation, String variant) {
        var file = DIRECTORY.resolve(nameOf(operation, variant) + ENDING);
        return variant.isEmpty() && !Files.exists(file) ? "{}" : read(file);
    }

    static String nameOf(String operation, String variant) {
        return variant.isEmpty() ? operation : operation + "." + variant;
    }

    /// The names of all answers, without their ending.
    static List<String> names() {
        try (var files = Files.list(DIRECTORY)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String named(String name) {
        return read(DIRECTORY.resolve(name + ENDING));
    }

    /// What each error means, line by line.
    static List<String> errors() {
        return read(DIRECTORY.resolve("errors.txt")).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
