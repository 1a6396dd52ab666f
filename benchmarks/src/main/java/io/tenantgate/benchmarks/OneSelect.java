package io.tenantgate.benchmarks;

import io.tenantgate.benchmarks.oneselect.OneSelectService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A service of the same framework, pool and database whose one endpoint runs one SELECT by primary key: what
/// remains of a request when nothing is verified. Runs as a process of its own, on the same JVM options as the
/// service.
final class OneSelect implements AutoCloseable {
    static final byte[] REQUEST = Connection.request("GET", "/one", "", "");

    private final Process process;
    private final int port;

    private OneSelect(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static OneSelect start() throws IOException {
        var data = Files.createTempDirectory("tenantgate-one-select");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Xmx512m",
                "-XX:+UseParallelGC",
                "-XX:+UseCompactObjectHeaders",
                "-cp",
                System.getProperty("java.class.path"),
                OneSelectService.class.getName(),
                data.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new OneSelect(process, port(process));
    }

    private static int port(Process process) throws IOException {
        try {
            return process.inputReader()
                    .lines()
                    .filter(line -> line.startsWith(OneSelectService.LISTENING))
                    .map(line -> line.substring(OneSelectService.LISTENING.length()))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElseThrow(() -> new IOException("The service of one SELECT did not start"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    int port() {
        return port;
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
