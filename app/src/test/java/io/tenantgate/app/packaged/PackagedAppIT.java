package io.tenantgate.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedAppIT {
    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path directory;

    @Test
    void startsWithADatabaseOfItsOwnAndStopsAllThatItStarted() {
        try (var app = PackagedApp.start(directory)) {
            assertThat(app.databases()).hasSize(1);

            assertThat(app.terminate()).isEqualTo(TERMINATED);
            assertThat(app.databases()).isEmpty();
        }
    }

    @Test
    void aSecondStartOnTheSameDirectorySaysSoInALineAndHarmsNothing() {
        try (var first = PackagedApp.start(directory);
                var second = PackagedApp.launch(directory, FreePorts.next())) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output().lines()).hasSize(1);

            assertThat(first.api().get("/health/liveness").status()).isEqualTo(200);
        }
    }

    @Test
    void anOrphanOfAKilledProcessBlocksNoStart() {
        try (var killed = PackagedApp.start(directory)) {
            killed.kill();
            assertThat(killed.databases()).hasSize(1);

            try (var next = PackagedApp.start(directory)) {
                assertThat(next.databases()).hasSize(1);
            }
        }
    }

    /// The AWS SDK costs a start what it weighs: only who configures Amazon Cognito pays.
    @Test
    void withoutAProviderOnCognitoNoClassOfAwsIsLoaded() throws IOException {
        var loaded = directory.resolve("classes");
        var command =
                PackagedApp.java("-Xmx512m", "-Xlog:class+load:file=" + loaded, "-jar", PackagedApp.JAR.toString());
        try (var app = PackagedApp.launch(directory, FreePorts.next(), Map.of(), command)) {
            app.ready().world().tenant();

            assertThat(Files.readAllLines(loaded))
                    .anyMatch(line -> line.contains("io.tenantgate.app.wiring.CognitoWiring"))
                    .noneMatch(line -> line.contains("software.amazon.awssdk"));
        }
    }
}
