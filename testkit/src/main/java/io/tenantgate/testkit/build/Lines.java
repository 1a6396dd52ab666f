package io.tenantgate.testkit.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Lines that one build has written to a file, from however many JVMs, below its name. To be used in one's turn.
public record Lines(Path file) {
    /// The configuration parameter of JUnit that holds the name of a build.
    public static final String BUILD = "tenantgate.build";

    /// Adds some. What another build left there goes; so does all where nobody has named the build.
    public void add(String build, List<String> more) throws IOException {
        var before = !build.isEmpty() && isOf(build) ? all() : List.<String>of();
        Files.write(
                file,
                Stream.of(List.of(build), before, more).flatMap(List::stream).toList());
    }

    private boolean isOf(String build) throws IOException {
        return Files.exists(file) && Files.readAllLines(file).getFirst().equals(build);
    }

    /// All, whichever build wrote them.
    public List<String> all() throws IOException {
        var lines = Files.readAllLines(file);
        return lines.subList(1, lines.size());
    }
}
