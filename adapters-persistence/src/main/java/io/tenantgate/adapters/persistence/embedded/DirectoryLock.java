package io.tenantgate.adapters.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to serve from a data directory. The kernel gives it back when the process ends, however it ends.
final class DirectoryLock implements AutoCloseable {
    // A process must never open its own lock file twice: closing the second channel would drop the first one's lock.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /// Takes the lock, or refuses at once with [AlreadyRunning].
    static DirectoryLock take(Path directory) {
        if (!HELD.add(directory)) throw new AlreadyRunning(directory);
        try {
            return lock(directory);
        } catch (RuntimeException refused) {
            HELD.remove(directory);
            throw refused;
        }
    }

    private static DirectoryLock lock(Path directory) {
        try {
            Files.createDirectories(directory);
            var channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) return new DirectoryLock(directory, channel);
            channel.close();
            throw new AlreadyRunning(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock the data directory " + directory, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(directory);
        }
    }
}
