package io.tenantgate.adapters.persistence.embedded;

import io.tenantgate.adapters.persistence.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// A file of mode 0600 that holds one secret text. Once there, it is never written again.
public final class SecretFile {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private SecretFile() {}

    /// The secret in the file; made with `first` when there is no file yet. Of two that race, both get the same.
    public static String readOrCreate(Path file, Supplier<String> first) {
        try {
            if (!Files.exists(file)) create(file, first.get());
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a secret in " + file, e);
        }
    }

    private static String read(Path file) throws IOException {
        var open = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        open.removeAll(EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));
        if (!open.isEmpty()) throw new StartRefused("Others may read %s: run chmod 600 on it".formatted(file));
        return Files.readString(file).strip();
    }

    private static void create(Path file, String secret) throws IOException {
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent());
        DataDirectory.make(directory);
        Path draft = Files.createTempFile(directory, ".secret", "", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap((secret + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
            Files.createLink(file, draft); // unlike a move, a link never replaces what a racing process wrote
        } catch (FileAlreadyExistsException lostTheRace) {
            return;
        } finally {
            Files.delete(draft);
        }
        try (var entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }
}
