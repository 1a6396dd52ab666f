package io.tenantgate.app.packaged;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.FreePorts;
import io.tenantgate.app.api.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The packaged service as a process of its own, on an embedded database in a directory that the caller owns.
public final class PackagedApp implements AutoCloseable {
    static final String OPERATOR_KEY = "operator-key-of-the-packaged-app-0123456789";

    static final Path JAR = Path.of(System.getProperty("tenantgate.package", "target/tenantgate"), "tenantgate.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path data;
    private final Path log;
    private final int port;
    private final Process process;

    private PackagedApp(Path data, Path log, int port, Process process) {
        this.data = data;
        this.log = log;
        this.port = port;
        this.process = process;
    }

    /// Starts the jar, without waiting for it.
    ///
    /// @param directory for the data and for what the process says
    public static PackagedApp launch(Path directory, int port) {
        return launch(directory, port, Map.of());
    }

    /// @param environment variables that win over those of a test
    public static PackagedApp launch(Path directory, int port, Map<String, String> environment) {
        return launch(directory, port, environment, java("-Xmx512m", "-jar", JAR.toString()));
    }

    /// Starts the jar and waits until it answers.
    public static PackagedApp start(Path directory) {
        return launch(directory, FreePorts.next()).ready();
    }

    static PackagedApp launch(Path directory, int port, Map<String, String> environment, List<String> command) {
        var data = directory.resolve("data");
        try {
            var log = Files.createTempFile(directory, "app", ".log");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(PackagedApp::isASetting);
            builder.environment()
                    .putAll(Map.of(
                            "TENANTGATE_DATA_DIR", data.toString(),
                            "TENANTGATE_PORT", Integer.toString(port),
                            "TENANTGATE_OPERATOR_KEY", OPERATOR_KEY));
            builder.environment().putAll(environment);
            return new PackagedApp(data, log, port, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// This JVM's `java`, which is a 25, for a process that lives for seconds or minutes.
    static List<String> java(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(arguments));
        return command;
    }

    /// Waits until it answers.
    public PackagedApp ready() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("It does not start:\n" + output());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return this;
    }

    public Api api() {
        return new Api(address());
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public World world() {
        return worldOf(api());
    }

    /// What its operator and its users know of processes like this one.
    public static World worldOf(Api anyone) {
        return new World(anyone, anyone.as(OPERATOR_KEY));
    }

    public int port() {
        return port;
    }

    /// All that the process has said so far.
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// SIGTERM. Answers the exit code.
    public int terminate() {
        process.destroy();
        return exitCode();
    }

    /// SIGKILL, for the JVM alone: what it started lives on.
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The database servers that run on the directory of this process.
    public List<ProcessHandle> databases() {
        return ProcessHandle.allProcesses()
                .filter(other -> other.info().commandLine().orElse("").contains("-D " + data))
                .toList();
    }

    /// Leaves nothing behind, whatever a test did.
    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
        databases().forEach(ProcessHandle::destroyForcibly);
    }

    private boolean answers() {
        try {
            return api().get("/health/liveness").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static boolean isASetting(String variable) {
        return variable.startsWith("TENANTGATE_") || variable.startsWith("DATASOURCES_");
    }
}
