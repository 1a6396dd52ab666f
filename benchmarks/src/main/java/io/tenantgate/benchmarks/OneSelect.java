package io.tenantgate.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A service of the same framework, pool and database whose one endpoint runs one SELECT by primary key: what remains
/// of
/// a request when nothing is verified. Runs as a process of its own.
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
                "-cp",
                System.getProperty("java.class.path"),
                "io.tenantgate.benchmarks.oneselect.OneSelectService",
                data.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var line = process.inputReader().readLine();
        return new OneSelect(process, Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1)));
    }

    int port() {
        return port;
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
