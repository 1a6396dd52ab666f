package io.tenantgate.adapters.persistence.embedded;

import io.tenantgate.adapters.persistence.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/// PostgreSQL's data directory, pinned to the major version that made it.
record Cluster(Path data) {
    static final String SUPERUSER = "postgres";

    /// The cluster under a data directory of ours; made when there is none.
    static Cluster under(Path directory, Binaries binaries, Path passwordFile) {
        var cluster = new Cluster(directory.resolve("postgres"));
        try {
            if (!Files.exists(cluster.data)) cluster.create(directory, binaries, passwordFile);
            cluster.requireMajor(binaries);
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the cluster in " + directory, e);
        }
    }

    private void create(Path directory, Binaries binaries, Path passwordFile) throws IOException {
        Path draft = directory.resolve("postgres.new"); // what an initdb that was killed left behind is thrown away
        if (Files.exists(draft)) PathUtils.deleteDirectory(draft);
        Path log = directory.resolve("initdb.log");
        var initdb = Launch.of(binaries.program("initdb"), arguments(draft, passwordFile));
        if (Launch.run(initdb.redirectOutput(log.toFile())) != 0) throw new StartRefused("initdb failed: see " + log);
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> arguments(Path data, Path passwordFile) {
        return List.of(
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C");
    }

    private void requireMajor(Binaries binaries) throws IOException {
        String made = Files.readString(data.resolve("PG_VERSION")).strip();
        if (made.equals(binaries.major())) return;
        throw new StartRefused(
                "The database in %s was made by PostgreSQL %s and this build brings %s: upgrade it with pg_upgrade first"
                        .formatted(data, made, binaries.major()));
    }
}
