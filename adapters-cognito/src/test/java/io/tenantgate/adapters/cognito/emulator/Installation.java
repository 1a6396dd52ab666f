package io.tenantgate.adapters.cognito.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The emulator's files, fetched by npm as the lock file says, and kept while that stays as it is.
record Installation(Path directory) {
    private static final Path SOURCE = Path.of("src", "test", "cognito-local");
    private static final Path TARGET = Path.of("target", "cognito-local");
    private static final String LOCK = "package-lock.json";
    private static final List<String> FETCH =
            List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");

    static Installation ready() throws NotHere {
        try {
            return fetched();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Installation fetched() throws IOException, NotHere {
        var done = TARGET.resolve("fetched.json");
        var lock = Files.readString(SOURCE.resolve(LOCK));
        if (!Files.exists(done) || !Files.readString(done).equals(lock)) {
            fetch();
            Files.writeString(done, lock);
        }
        return new Installation(TARGET.toAbsolutePath());
    }

    private static void fetch() throws IOException, NotHere {
        Files.createDirectories(TARGET);
        for (var file : List.of("package.json", LOCK)) {
            Files.copy(SOURCE.resolve(file), TARGET.resolve(file), StandardCopyOption.REPLACE_EXISTING);
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

    static Path clock() {
        return SOURCE.resolve("clock.js").toAbsolutePath();
    }
}
