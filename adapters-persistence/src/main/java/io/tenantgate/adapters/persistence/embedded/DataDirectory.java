package io.tenantgate.adapters.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The directory that data and secrets are kept in: ours alone to look into, when we are the one who makes it.
final class DataDirectory {
    private DataDirectory() {}

    static void make(Path directory) throws IOException {
        if (Files.isDirectory(directory)) return;
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
