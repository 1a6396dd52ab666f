package io.tenantgate.adapters.cognito.emulator;

import java.io.BufferedReader;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// What the emulator prints: where it listens, and that its clock was moved. The messages that it would send it prints
/// too, but not always at once: their codes are read in its [Records].
final class Output {
    private static final Pattern LISTENING = Pattern.compile("running on (http://[\\d.:]+)");
    private static final int SECONDS = 30;

    private final CompletableFuture<URI> listening = new CompletableFuture<>();
    private final Semaphore moves = new Semaphore(0);

    void readFrom(BufferedReader reader) {
        Thread.ofVirtual().start(() -> {
            reader.lines().forEach(this::line);
            listening.completeExceptionally(new IllegalStateException("The emulator has ended"));
        });
    }

    private void line(String line) {
        var matcher = LISTENING.matcher(line);
        if (matcher.find()) {
            listening.complete(URI.create(matcher.group(1)));
        }
        if (line.startsWith("The clock")) {
            moves.release();
        }
    }

    URI whereItListens() {
        return listening.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    void awaitMove() {
        try {
            if (!moves.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The clock stands");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
