package io.tenantgate.testkit.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/// Who has it is alone at a directory, amongst the threads and the processes that ask. It ends with its process at the
/// latest.
public final class Turn implements AutoCloseable {
    /// A lock on a file is the whole process's.
    private static final ReentrantLock HERE = new ReentrantLock();

    private final FileChannel file;

    private Turn(FileChannel file) {
        this.file = file;
    }

    /// Waits for it.
    ///
    /// @param directory which is made where it is not there
    public static Turn at(Path directory) throws IOException {
        Files.createDirectories(directory);
        HERE.lock();
        try {
            return new Turn(locked(directory.resolve(".turn")));
        } catch (IOException | RuntimeException e) {
            HERE.unlock();
            throw e;
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            file.lock();
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            HERE.unlock();
        }
    }
}
