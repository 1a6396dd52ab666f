package io.tenantgate.app.jobs;

import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.database.DatabasePassword;
import io.tenantgate.adapters.persistence.database.Location;
import io.tenantgate.adapters.persistence.database.Login;
import io.tenantgate.adapters.persistence.embedded.EmbeddedPostgres;
import io.tenantgate.adapters.persistence.embedded.TestPrograms;
import io.tenantgate.adapters.persistence.envelope.MasterKey;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A database server of a test's own, which goes away when it is closed. The next one on its directory has its data.
final class OwnServer implements AutoCloseable {
    static final MasterKey KEY = MasterKey.ofBase64(TestDatabase.MASTER_KEY);
    private static final Map<String, String> FORGETFUL = Map.of("fsync", "off");
    private static final int CONNECTIONS = 4;

    private final EmbeddedPostgres server;
    private boolean gone;

    OwnServer(Path directory) {
        server = EmbeddedPostgres.start(directory, TestPrograms.DIRECTORY, FORGETFUL);
    }

    Database open() {
        var password = new DatabasePassword(server.revealSuperuserPassword());
        var creator = new Login(server.url("postgres"), server.superuser(), password);
        return Database.open(new Location.External(creator, Optional.empty(), KEY), CONNECTIONS);
    }

    @Override
    public void close() {
        if (!gone) {
            server.close();
            gone = true;
        }
    }
}
