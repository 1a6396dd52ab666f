package io.tenantgate.adapters.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.core.Utils;

/// Makes roles, over the connection of someone who may.
record Roles(Connection connection) {
    private static final long LOCK = 0x74656e616e74L; // any number, the same in every instance

    interface Steps {
        void run() throws SQLException;
    }

    boolean mayCreate() throws SQLException {
        return holds("select rolsuper or rolcreaterole from pg_roles where rolname = current_user");
    }

    boolean exists(String role) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            return query.executeQuery().next();
        }
    }

    /// One instance at a time, and all steps or none.
    void exclusively(Steps steps) throws SQLException {
        connection.setAutoCommit(false);
        run("select pg_advisory_xact_lock(%d)".formatted(LOCK));
        steps.run();
        connection.commit();
        connection.setAutoCommit(true);
    }

    /// The role with this login's password, which crosses the wire as a verifier only, so that no server logs it.
    void set(Login login) throws SQLException {
        if (!exists(login.username())) {
            run("create role %s login nosuperuser nocreatedb nocreaterole nobypassrls"
                    .formatted(name(login.username())));
        }
        char[] password = login.password().reveal().toCharArray();
        connection.unwrap(PGConnection.class).alterUserPassword(login.username(), password, "scram-sha-256");
    }

    void makeDatabase(String database, String owner) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            if (query.executeQuery().next()) return;
        }
        run("create database %s owner %s".formatted(name(database), name(owner)));
        run("revoke all on database %s from public".formatted(name(database)));
        run("grant connect on database %s to %s".formatted(name(database), name(Access.SERVICE)));
    }

    void grantDatabase(String owner) throws SQLException {
        String database = connection.getCatalog();
        run("grant connect, create on database %s to %s".formatted(name(database), name(owner)));
        run("grant connect on database %s to %s".formatted(name(database), name(Access.SERVICE)));
    }

    static String name(String identifier) throws SQLException {
        return Utils.escapeIdentifier(null, identifier).toString();
    }

    private boolean holds(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
