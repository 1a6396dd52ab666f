package io.tenantgate.adapters.cognito.emulator;

import io.tenantgate.testkit.build.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The emulator's files, fetched by npm as the lock file says, and kept for all modules while that stays as it is.
record Installation(Path directory) {
    private static final Path TARGET = Path.of("..", "target", "cognito-local");
    private static final String LOCK = "package-lock.json";
    private static final String CLOCK = "clock.js";
    private static final List<String> FETCH =
            List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");

    static Installation ready() throws NotHere {
        try (var _ = Turn.at(TARGET)) {
            return fetched();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Installation fetched() throws IOException, NotHere {
        write(CLOCK);
        var done = TARGET.resolve("fetched.json");
        if (!Files.exists(done) || !Files.readString(done).equals(ours(LOCK))) {
            fetch();
            Files.writeString(done, ours(LOCK));
        }
        return new Installation(TARGET.toAbsolutePath().normalize());
    }

    /// Leaves the file alone where it is as it should be: an emulator of another JVM may be reading it.
    private static void write(String name) throws IOException {
        var file = TARGET.resolve(name);
        if (!Files.exists(file) || !Files.readString(file).equals(ours(name))) {
            Files.writeString(file, ours(name));
        }
    }

    private static String ours(String file) throws IOException {
        try (var text = Objects.requireNonNull(Installation.class.getResourceAsStream(file))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void fetch() throws IOException, NotHere {
        for (var file : List.of("package.json", LOCK)) {
            write(file);
        }
        var npm = started(new ProcessBuilder(FETCH).directory(TARGET.toFile()).redirectErrorStream(true));
        npm.getOutputStream().close();
        var said = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (npm.onExit().join().exitValue() != 0) {
            throw new NotHere("npm could not fetch cognito-local: " + said.strip());
        }
    }

    static Process started(ProcessBuilder command) throws NotHere {
        try {
            return command.start();
        } catch (IOException _) {
            throw new NotHere("no `%s` on the PATH".formatted(command.command().getFirst()));
        }
    }

    Path program() {
        return directory.resolve(Path.of("node_modules", "cognito-local", "lib", "bin", "start.js"));
    }

    /// With which it signs: it is the same everywhere, and in the package.
    String signingKey() {
        var file = Path.of("node_modules", "cognito-local", "lib", "keys", "cognitoLocal.private.json");
        try {
            return Json.read(Files.readString(directory.resolve(file)))
                    .get("jwk")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path clock() {
        return directory.resolve(CLOCK);
    }
}
