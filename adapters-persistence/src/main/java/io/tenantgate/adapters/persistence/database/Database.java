package io.tenantgate.adapters.persistence.database;

import com.zaxxer.hikari.HikariDataSource;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.adapters.persistence.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// The database, migrated and ready: opened once per process, closed last.
public final class Database implements AutoCloseable {
    public static final int POOL_SIZE = 16;

    private static final String ONE_USER =
            "DATASOURCES_OWNER_USERNAME and DATASOURCES_DEFAULT_USERNAME must be two users: "
                    + "the owner of the tables could lift what keeps tenants apart";

    private final Login owner;
    private final HikariDataSource pool;
    private final HikariDataSource bearers;
    private final Runnable afterClose;

    private Database(Access access, int poolSize, Runnable afterClose) {
        int aside = Math.max(1, poolSize / 4);
        this.owner = access.owner();
        this.pool = ConnectionPool.of(access.service(), Math.max(1, poolSize - aside));
        this.bearers = ConnectionPool.besideOf(access.service(), aside);
        this.afterClose = afterClose;
    }

    /// Starts the server when it is ours, makes the roles and migrates when that was not done yet.
    /// @throws StartRefused in words, when it cannot be used as it is
    public static Database open(Location location, int poolSize) {
        return switch (location) {
            case Location.Embedded embedded -> openEmbedded(embedded, poolSize);
            case Location.External external -> open(preparationOf(external), poolSize, () -> {});
        };
    }

    /// Connections of the service's role: bound by row-level security, blind outside a scope.
    public DataSource dataSource() {
        return pool;
    }

    /// The same, a quarter of all, for single statements outside transactions: who calls is known without waiting
    /// behind those whose transactions queue for a connection.
    public DataSource bearers() {
        return bearers;
    }

    /// A connection of the owner's role, for retention and key rotation alone; the caller closes it.
    public Connection connectAsOwner() throws SQLException {
        return owner.connect();
    }

    @Override
    public void close() {
        try {
            pool.close();
            bearers.close();
        } finally {
            afterClose.run();
        }
    }

    private static Database openEmbedded(Location.Embedded location, int poolSize) {
        var server = EmbeddedPostgres.start(location.directory());
        try {
            return open(new EmbeddedPreparation(server, location.directory()), poolSize, server::close);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static Preparation preparationOf(Location.External external) {
        return external.owner()
                .<Preparation>map(owner -> new GivenRoles(new Access(external.service(), owner)))
                .orElseGet(() -> new CreatedRoles(external.service(), external.key()));
    }

    private static Database open(Preparation preparation, int poolSize, Runnable afterClose) {
        Access access = preparation.access();
        try {
            ready(preparation);
            return new Database(access, poolSize, afterClose);
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database %s cannot be used: %s"
                            .formatted(access.service().url(), e.getMessage()),
                    e);
        }
    }

    private static void ready(Preparation preparation) throws SQLException {
        Access access = preparation.access();
        if (access.owner().username().equals(access.service().username())) throw new StartRefused(ONE_USER);
        String digest = MigrationDigest.ofThisBuild();
        var found = Readiness.of(access.service(), digest);
        if (found == Readiness.READY) return;
        if (found == Readiness.NO_LOGIN) preparation.make();
        else preparation.allow();
        new Migrations(access).apply(digest);
        if (Readiness.of(access.service(), digest) != Readiness.READY) {
            throw new StartRefused("The user %s cannot use the migrated database"
                    .formatted(access.service().username()));
        }
    }
}
