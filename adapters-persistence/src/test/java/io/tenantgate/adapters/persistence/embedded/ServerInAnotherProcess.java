package io.tenantgate.adapters.persistence.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A Java process that serves from a data directory until it is killed.
final class ServerInAnotherProcess {
    private final Process process;

    private ServerInAnotherProcess(Process process) {
        this.process = process;
    }

    static ServerInAnotherProcess start(Path directory, Path programs) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        var launch = new ProcessBuilder(List.of(
                java,
                "-Xmx64m",
                "-cp",
                classPath,
                ServerInAnotherProcess.class.getName(),
                directory.toString(),
                programs.toString()));
        Process process = launch.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"serving".equals(output.readLine())) throw new IllegalStateException("It did not start");
        return new ServerInAnotherProcess(process);
    }

    /// `kill -9`, which no program can answer.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static void main(String... arguments) throws IOException {
        var server = EmbeddedPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]), Map.of());
        System.out.println("serving");
        System.in.read();
        server.close();
    }
}
