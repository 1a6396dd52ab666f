package io.tenantgate.adapters.persistence.embedded;

import io.tenantgate.adapters.persistence.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The running server process.
record Postmaster(Process process, int port) {
    private static final int ATTEMPTS = 3;
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final Duration SHUTDOWN = Duration.ofSeconds(60);

    /// Starts the server and returns when it takes connections. Another program may take the free port in between: then
    /// it is tried again with the next one.
    static Postmaster start(Binaries binaries, Cluster cluster, Path log, Map<String, String> settings) {
        keepPrevious(log);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Postmaster started = launch(binaries, cluster, log, settings);
            if (started.awaitReady(cluster)) return started;
        }
        throw new StartRefused("PostgreSQL did not start: %s (see %s)".formatted(fatalLine(log), log));
    }

    void stop() {
        Signals.fastShutdown(process.pid());
        if (Waiting.until(() -> !process.isAlive(), SHUTDOWN)) return;
        process.destroyForcibly();
    }

    private static Postmaster launch(Binaries binaries, Cluster cluster, Path log, Map<String, String> settings) {
        int port = freePort();
        var launch =
                Launch.detached(binaries.program("postgres"), ServerSettings.arguments(cluster.data(), port, settings));
        try {
            return new Postmaster(
                    launch.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start(),
                    port);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run PostgreSQL", e);
        }
    }

    private boolean awaitReady(Cluster cluster) {
        var file = new PostmasterFile(cluster.data());
        Waiting.until(() -> !process.isAlive() || file.saysReady(process.pid()), RECOVERY);
        return process.isAlive() && file.saysReady(process.pid());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on loopback", e);
        }
    }

    private static void keepPrevious(Path log) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fatalLine(Path log) {
        try {
            List<String> fatal = Files.readAllLines(log).stream()
                    .filter(line -> line.contains("FATAL:"))
                    .toList();
            return fatal.isEmpty() ? "it gave no reason" : fatal.getLast();
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }
}
