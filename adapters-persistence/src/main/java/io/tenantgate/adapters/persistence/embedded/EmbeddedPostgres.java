package io.tenantgate.adapters.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/// A PostgreSQL that belongs to this process and keeps its data in one directory, over restarts and kills.
public final class EmbeddedPostgres implements AutoCloseable {
    private final DirectoryLock lock;
    private final Postmaster postmaster;
    private final Path passwordFile;

    private EmbeddedPostgres(DirectoryLock lock, Postmaster postmaster, Path passwordFile) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.passwordFile = passwordFile;
    }

    /// Starts the server on this directory, made when it is not there.
    /// @throws AlreadyRunning when another process serves from it
    /// @throws StartRefused when it cannot run here, in words
    public static EmbeddedPostgres start(Path directory) {
        return start(directory, directory.resolve("binaries"), Map.of());
    }

    /// The same with programs that several directories share, and with server settings that win over ours.
    public static EmbeddedPostgres start(Path directory, Path programs, Map<String, String> settings) {
        Path real = made(directory);
        var lock = DirectoryLock.take(real);
        try {
            return new EmbeddedPostgres(lock, serve(real, programs, settings), passwordFile(real));
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    public int port() {
        return postmaster.port();
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    public String superuser() {
        return Cluster.SUPERUSER;
    }

    /// Only to make roles and the database: nothing of the service runs as the superuser.
    public String revealSuperuserPassword() {
        return SecretFile.readOrCreate(passwordFile, EmbeddedPostgres::newPassword);
    }

    /// Fast shutdown: open transactions are rolled back, what was committed is kept.
    @Override
    public void close() {
        try {
            postmaster.stop();
        } finally {
            lock.close();
        }
    }

    private static Postmaster serve(Path directory, Path programs, Map<String, String> settings) {
        Launch.requireAllowed();
        var binaries = Binaries.under(programs);
        SecretFile.readOrCreate(passwordFile(directory), EmbeddedPostgres::newPassword);
        var cluster = Cluster.under(directory, binaries, passwordFile(directory));
        new PostmasterFile(cluster.data()).stopOrphan();
        return Postmaster.start(binaries, cluster, directory.resolve("postgres.log"), settings);
    }

    private static Path made(Path directory) {
        try {
            DataDirectory.make(directory);
            return directory.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data directory " + directory, e);
        }
    }

    private static Path passwordFile(Path directory) {
        return directory.resolve("postgres-password");
    }

    private static String newPassword() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
