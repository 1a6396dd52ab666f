package io.tenantgate.adapters.persistence.testing;

import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.database.Login;
import io.tenantgate.adapters.persistence.database.MigrationDigest;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A migrated database that is only ever copied, since a copy takes a fraction of a migration.
final class Template {
    private static final Template READY = new Template(TestServer.start());

    private final Login server;
    private final String name = "template_" + MigrationDigest.ofThisBuild().substring(0, 16);

    private Template(Login server) {
        this.server = server;
        make();
    }

    static Template ready() {
        return READY;
    }

    /// Drops what earlier runs left on a server that is ours alone.
    static void tidy(Login server) {
        String left = """
            select 'drop database ' || datname || ' with (force)' from pg_database where datname like 'test\\_%'
            union all select 'drop role ' || rolname from pg_roles where rolname like 'test\\_%'\
            """;
        try (var connection = DriverManager.getConnection(
                        server.url(), server.username(), server.password().reveal());
                var statement = connection.createStatement();
                var drops = statement.executeQuery(left)) {
            while (drops.next()) {
                try (var drop = connection.createStatement()) {
                    drop.execute(drops.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot drop what earlier runs left", e);
        }
    }

    Login copy(String database) {
        run("create database %s template %s".formatted(database, name));
        return in(database);
    }

    void drop(Login database) {
        String path = database.url().substring(database.url().lastIndexOf('/') + 1);
        run("drop database if exists %s with (force)".formatted(path.replaceAll("\\?.*", "")));
    }

    /// Under a lock, for several JVMs may share a server.
    private void make() {
        try (var connection = DriverManager.getConnection(
                        server.url(), server.username(), server.password().reveal());
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(4711)");
            boolean there = statement
                    .executeQuery("select 1 from pg_database where datname = '%s'".formatted(name))
                    .next();
            if (there) return;
            String draft = name + "_draft";
            statement.execute("drop database if exists %s with (force)".formatted(draft));
            statement.execute("create database " + draft);
            Database.open(TestDatabase.at(in(draft)), 1).close();
            statement.execute("alter database %s rename to %s".formatted(draft, name));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the template database", e);
        }
    }

    private Login in(String database) {
        String url = server.url().replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1");
        return new Login(url, server.username(), server.password());
    }

    private void run(String sql) {
        try (var connection = DriverManager.getConnection(
                        server.url(), server.username(), server.password().reveal());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
