package io.tenantgate.adapters.persistence.database;

import io.tenantgate.adapters.persistence.embedded.EmbeddedPostgres;
import io.tenantgate.adapters.persistence.embedded.SecretFile;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;

/// Roles and database of the embedded server; the superuser is used here and nowhere else.
record EmbeddedPreparation(EmbeddedPostgres server, Path directory) implements Preparation {
    private static final String DATABASE = "tenantgate";

    @Override
    public Access access() {
        return new Access(login(Access.SERVICE), login(Access.OWNER));
    }

    @Override
    public void make() throws SQLException {
        var password = new DatabasePassword(server.revealSuperuserPassword());
        try (var connection = new Login(server.url("postgres"), server.superuser(), password).connect()) {
            var roles = new Roles(connection);
            roles.set(login(Access.OWNER));
            roles.set(login(Access.SERVICE));
            roles.makeDatabase(DATABASE, Access.OWNER);
        }
    }

    @Override
    public void allow() {
        // the one database is the owner's from the beginning
    }

    private Login login(String role) {
        String password = SecretFile.readOrCreate(directory.resolve(role + "-password"), EmbeddedPreparation::random);
        return new Login(server.url(DATABASE), role, new DatabasePassword(password));
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
