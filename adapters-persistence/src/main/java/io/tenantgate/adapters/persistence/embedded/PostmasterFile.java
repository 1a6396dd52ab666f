package io.tenantgate.adapters.persistence.embedded;

import io.tenantgate.adapters.persistence.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// `postmaster.pid`: what a running server writes into its data directory, and a killed one leaves there.
record PostmasterFile(Path data) {
    private static final int STATUS_LINE = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// The server of this process is ready for connections.
    boolean saysReady(long pid) {
        List<String> lines = lines();
        return lines.size() > STATUS_LINE
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /// Stops a server that outlived the process which started it. Call it only under the directory's lock: with the
    /// lock held, whoever still serves this directory is an orphan.
    void stopOrphan() {
        List<String> lines = lines();
        if (lines.isEmpty()) return;
        if (lines.getFirst().isBlank()) throw new StartRefused("The file %s is damaged: delete it".formatted(file()));
        long pid = Long.parseLong(lines.getFirst().strip());
        if (servesHere(pid)) stop(pid);
        disown(lines);
    }

    private void stop(long pid) {
        Signals.fastShutdown(pid);
        if (Waiting.until(() -> !servesHere(pid), PATIENCE)) return;
        throw new StartRefused(
                "A PostgreSQL left by an earlier run (process %d) does not stop: end it, then start again"
                        .formatted(pid));
    }

    /// A number may belong to another program by now, and a zombie has no command line: neither is our server.
    private boolean servesHere(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().arguments())
                .map(List::of)
                .filter(arguments -> arguments.contains(data.toString()))
                .isPresent();
    }

    /// A file that names some living stranger would keep PostgreSQL from starting. It is not deleted, since it also
    /// tells of the shared memory of workers that may still be alive; it is made to name us, whom the server, our
    /// child, takes for no rival.
    private void disown(List<String> lines) {
        if (lines().isEmpty()) return;
        var ours = new ArrayList<>(lines);
        ours.set(0, Long.toString(ProcessHandle.current().pid()));
        try {
            Files.write(file(), ours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file());
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
