package io.tenantgate.adapters.persistence.database;

import io.tenantgate.adapters.persistence.StartRefused;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings both schemas to this build's state, as the owner.
record Migrations(Access access) {

    void apply(String digest) throws SQLException {
        requireOwner();
        try {
            flyway().migrate();
        } catch (FlywayException e) {
            throw new StartRefused(
                    "The database cannot be migrated as %s: %s"
                            .formatted(
                                    access.owner().username(),
                                    String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ")),
                    e);
        }
        remember(digest);
    }

    private Flyway flyway() throws SQLException {
        Login owner = access.owner();
        return Flyway.configure()
                .dataSource(owner.url(), owner.username(), owner.password().reveal())
                .schemas("tenantgate", "userpools")
                .locations("classpath:" + MigrationDigest.FOLDER)
                .placeholders(Map.of("app", Roles.name(access.service().username())))
                .outOfOrder(true)
                .load();
    }

    private void requireOwner() throws SQLException {
        if (!access.owner().isAccepted()) {
            throw new StartRefused(
                    "The owner %s cannot log in".formatted(access.owner().username()));
        }
    }

    private void remember(String digest) throws SQLException {
        try (var connection = access.owner().connect();
                var insert = connection.prepareStatement(
                        "insert into tenantgate.applied_migrations(digest) values (?) on conflict do nothing")) {
            insert.setString(1, digest);
            insert.executeUpdate();
        }
    }
}
