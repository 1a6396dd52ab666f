package io.tenantgate.adapters.persistence.database;

import io.tenantgate.adapters.persistence.StartRefused;
import java.sql.Connection;
import java.sql.SQLException;

/// What the service's own role sees of the place it is to work in.
enum Readiness {
    READY,
    NOT_MIGRATED,
    NO_LOGIN;

    private static final int OLDEST = 150000;
    private static final String MAY_ASK = """
        select exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                       where n.nspname = 'tenantgate' and c.relname = 'applied_migrations'
                         and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select'))\
        """;

    /// @throws StartRefused when the server is too old, or the role is above row-level security
    static Readiness of(Login service, String digest) throws SQLException {
        try (var connection = service.connect()) {
            requireFit(connection, service.username());
            return isApplied(connection, digest) ? READY : NOT_MIGRATED;
        } catch (SQLException e) {
            if (LoginFailure.isRefusal(e)) return NO_LOGIN;
            throw e;
        }
    }

    private static void requireFit(Connection connection, String username) throws SQLException {
        String question = """
            select current_setting('server_version_num')::int, current_setting('server_version'),
                   rolsuper or rolbypassrls
            from pg_roles where rolname = current_user\
            """;
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            if (answer.getInt(1) < OLDEST) {
                throw new StartRefused(
                        "PostgreSQL %s is too old: Tenantgate needs 15 or newer".formatted(answer.getString(2)));
            }
            if (answer.getBoolean(3)) throw new StartRefused(aboveTheRules(username));
        }
    }

    private static boolean isApplied(Connection connection, String digest) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(MAY_ASK)) {
            if (!answer.next() || !answer.getBoolean(1)) return false;
        }
        try (var query = connection.prepareStatement("select 1 from tenantgate.applied_migrations where digest = ?")) {
            query.setString(1, digest);
            return query.executeQuery().next();
        }
    }

    private static String aboveTheRules(String username) {
        return "The user %s of DATASOURCES_DEFAULT_URL is a superuser or has BYPASSRLS, so that tenants would not be kept apart: give one without"
                .formatted(username);
    }
}
