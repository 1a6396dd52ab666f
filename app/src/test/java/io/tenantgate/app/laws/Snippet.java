package io.tenantgate.app.laws;

import com.nimbusds.jose.JWSObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The programs of `docs/verify-tokens.md`, run as a reader would run them. Where one of the languages is not on the
/// machine, it fails and says so.
enum Snippet {
    JAVA(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", nimbus(), "Verify.java"),
    NODE("node", "verify.mjs"),
    PYTHON("python3", "verify.py");

    private static final Path DIRECTORY = Path.of("..", "docs", "snippets", "verify");

    private final List<String> command;

    Snippet(String... command) {
        this.command = List.of(command);
    }

    private static String nimbus() {
        try {
            var jar = JWSObject.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(jar.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What it says of each line, in order.
    List<String> verdicts(URI tenantgate, String tenant, List<String> lines) {
        var arguments = new ArrayList<>(command);
        arguments.addAll(List.of(tenantgate.toString(), tenant));
        var builder =
                new ProcessBuilder(arguments).directory(DIRECTORY.toFile()).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        try {
            return talk(started(builder), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            var needed = "The build runs the snippets of docs/verify-tokens.md and needs `%s` on the PATH";
            throw new AssertionError(needed.formatted(command.getFirst()), e);
        }
    }

    private static List<String> talk(Process process, List<String> lines) throws IOException {
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(String.join("\n", lines) + "\n");
        }
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            return out.lines().toList();
        }
    }
}
