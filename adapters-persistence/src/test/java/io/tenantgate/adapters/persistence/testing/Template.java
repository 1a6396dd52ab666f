package io.tenantgate.adapters.persistence.testing;

import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.database.Login;
import io.tenantgate.adapters.persistence.database.MigrationDigest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;

/// A migrated database that is only ever copied, since a copy takes a fraction of a migration.
final class Template {
    private static final Login SERVER = TestServer.start();
    private static final Template READY = new Template(
            "template_" + MigrationDigest.ofThisBuild().substring(0, 16),
            "template1",
            login -> Database.open(TestDatabase.at(login), 1).close());

    private final String name;

    private Template(String name, String origin, Consumer<Login> completion) {
        this.name = name;
        make(origin, completion);
    }

    static Template ready() {
        return READY;
    }

    /// The same, with a key bank that lasts for most test classes.
    static Template stocked() {
        return Stocked.READY;
    }

    private static final class Stocked {
        private static final int PAIRS = 400;
        private static final Template READY =
                new Template(Template.READY.name + "_stocked_" + PAIRS, Template.READY.name, Stocked::stock);

        private static void stock(Login login) {
            var database = Database.open(TestDatabase.at(login), 1);
            try (database) {
                KeyStock.fill(new TestDatabase(login, database), PAIRS);
            }
        }
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

    static void drop(Login database) {
        String path = database.url().substring(database.url().lastIndexOf('/') + 1);
        run("drop database if exists %s with (force)".formatted(path.replaceAll("\\?.*", "")));
    }

    /// Under a lock, for several JVMs may share a server.
    private void make(String origin, Consumer<Login> completion) {
        try (var connection = DriverManager.getConnection(
                        SERVER.url(), SERVER.username(), SERVER.password().reveal());
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(4711)");
            boolean there = statement
                    .executeQuery("select 1 from pg_database where datname = '%s'".formatted(name))
                    .next();
            if (there) return;
            String draft = name + "_draft";
            statement.execute("drop database if exists %s with (force)".formatted(draft));
            statement.execute("create database %s template %s".formatted(draft, origin));
            completion.accept(in(draft));
            statement.execute("alter database %s rename to %s".formatted(draft, name));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the template database", e);
        }
    }

    private static Login in(String database) {
        String url = SERVER.url().replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1");
        return new Login(url, SERVER.username(), SERVER.password());
    }

    private static void run(String sql) {
        try (var connection = DriverManager.getConnection(
                        SERVER.url(), SERVER.username(), SERVER.password().reveal());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
