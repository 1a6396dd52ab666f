package io.tenantgate.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The packaged service as a process of its own, on a port of its own.
final class RunningService implements AutoCloseable {
    static final String OPERATOR_KEY = "benchmark-operator-key-0123456789abcdef";

    private final Process process;
    private final int port;
    private final Path log;
    private final Duration startToFirstAnswer;

    private RunningService(Process process, int port, Path log, Duration startToFirstAnswer) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.startToFirstAnswer = startToFirstAnswer;
    }

    /// @param home the folder of the launcher
    /// @param options of the JVM, beside those of the launcher
    static RunningService start(Path home, Path data, List<String> options) throws IOException {
        return start(home, data, options, Map.of());
    }

    /// @param environment beside what every service of ours is given
    static RunningService start(Path home, Path data, List<String> options, Map<String, String> environment)
            throws IOException {
        int port = freePort();
        var builder = new ProcessBuilder(home.resolve("tenantgate").toString(), "serve").redirectErrorStream(true);
        var log = data.resolveSibling(data.getFileName() + ".log");
        builder.redirectOutput(log.toFile());
        builder.environment().put("TENANTGATE_PORT", Integer.toString(port));
        builder.environment().put("TENANTGATE_DATA_DIR", data.toString());
        builder.environment().put("TENANTGATE_OPERATOR_KEY", OPERATOR_KEY);
        builder.environment().putAll(environment);
        if (!options.isEmpty()) {
            builder.environment().put("TENANTGATE_JAVA_OPTS", String.join(" ", options));
        }
        long begun = System.nanoTime();
        var process = builder.start();
        awaitAnswer(process, port);
        return new RunningService(process, port, log, Duration.ofNanos(System.nanoTime() - begun));
    }

    /// What the service says at its start of what it signs with.
    String signingProvider() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("Signing with"))
                    .findFirst()
                    .orElse("not told");
        }
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    Process process() {
        return process;
    }

    /// From the start of the process to the first answer of `/health/readiness`.
    Duration startToFirstAnswer() {
        return startToFirstAnswer;
    }

    private static void awaitAnswer(Process process, int port) {
        var probe = Connection.request("GET", "/health/readiness", "", "");
        while (process.isAlive()) {
            try (var connection = new Connection(port)) {
                if (connection.send(probe).status() == 200) {
                    return;
                }
            } catch (IOException _) {
                // not listening yet
            }
            LockSupport.parkNanos(2_000_000);
        }
        throw new IllegalStateException("The service ended with %d".formatted(process.exitValue()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
