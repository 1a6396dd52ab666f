package io.tenantgate.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    private static final Path SCRIPT = Path.of("../tenantgate");
    private static final Path PACKAGE = Path.of(System.getProperty("tenantgate.package", "target/tenantgate"));

    @TempDir
    Path directory;

    private Path clone;

    /// A clone in a directory with a space in its name, with the script and what was built, newer than any source.
    @BeforeEach
    void aBuiltClone() throws IOException {
        clone = Files.createDirectories(directory.resolve("a clone"));
        Files.copy(SCRIPT, clone.resolve("tenantgate"), StandardCopyOption.COPY_ATTRIBUTES);
        var target = Files.createDirectories(clone.resolve("app/target"));
        Files.createSymbolicLink(
                Files.createDirectories(target.resolve("tenantgate")).resolve("lib"),
                PACKAGE.toAbsolutePath().resolve("lib"));
        Files.copy(PACKAGE.resolve("tenantgate.jar"), target.resolve("tenantgate/tenantgate.jar"));
    }

    @Test
    void serveTrainsTheCacheOnceThenBecomesTheServiceUntilItIsTerminated() {
        try (var app = launch("serve").ready()) {
            assertThat(cache()).isNotEmpty();
            assertThat(app.terminate()).isEqualTo(128 + 15);
            assertThat(app.databases()).isEmpty();
        }
        var trained = cache();

        try (var app = launch("serve").ready()) {
            assertThat(app.output()).doesNotContain("training", "[warning]");
        }
        assertThat(cache()).isEqualTo(trained);
    }

    @Test
    void ofTwoFirstStartsAtOnceOneTrainsAndBothServe() throws IOException {
        var elsewhere = Files.createDirectory(directory.resolve("elsewhere"));

        try (var one = launch("serve");
                var other = launch("serve", elsewhere)) {
            assertThat(one.ready().output() + other.ready().output()).containsOnlyOnce("training");
        }
        assertThat(clone.resolve(".tenantgate-build")).doesNotExist();
    }

    @Test
    void anUnknownCommandShowsTheUsage() {
        try (var app = launch("swim")) {
            assertThat(app.exitCode()).isEqualTo(2);
            assertThat(app.output()).startsWith("usage: ./tenantgate serve");
        }
    }

    @Test
    void theJdkThatItFindsIsShown() {
        try (var app = launch("jdk")) {
            assertThat(app.exitCode()).isZero();
            assertThat(app.output()).isEqualToIgnoringNewLines(System.getProperty("java.home"));
        }
    }

    @Test
    void aMissingJdkIsSaidInOneLine() throws IOException {
        var script = clone.resolve("tenantgate");
        Files.writeString(script, Files.readString(script).replace("java_version=25", "java_version=1066"));

        try (var app = launch("serve")) {
            assertThat(app.exitCode()).isEqualTo(1);
            assertThat(app.output().lines()).singleElement().asString().contains("no JDK 1066 found");
        }
    }

    private PackagedApp launch(String command) {
        return launch(command, directory);
    }

    private PackagedApp launch(String command, Path data) {
        var environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
        return PackagedApp.launch(
                data,
                FreePorts.next(),
                environment,
                List.of(clone.resolve("tenantgate").toString(), command));
    }

    private List<Path> cache() {
        try (var files = Files.list(clone.resolve("app/target/tenantgate"))) {
            return files.filter(file -> file.toString().endsWith(".aot")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
