package io.tenantgate.app.walls;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Runs a statement to see what it would do, and takes it back.
record Rehearsal(Connection connection) {
    private static final String TELL =
            "select set_config('tenantgate.scope', ?, true), set_config('tenantgate.pool', ?, true)";
    private static final String CHANGED = """
        select coalesce(sum(n_tup_upd + n_tup_del), 0) from pg_stat_xact_user_tables
        where schemaname in ('tenantgate', 'userpools')
        """;

    /// Which rows the second wall lets be seen.
    enum Sight {
        /// All: the second wall is down.
        EVERYTHING("platform", "*"),
        /// Those of a tenant and a pool that are not there.
        NOTHING("00000000-0000-7000-8000-0000000000ff", "none_123456789");

        private final String scope;
        private final String pool;

        Sight(String scope, String pool) {
            this.scope = scope;
            this.pool = pool;
        }
    }

    interface Binding {
        void on(PreparedStatement statement) throws SQLException;
    }

    Effect of(String text, Binding binding, Sight sight) throws SQLException {
        var before = connection.setSavepoint();
        try {
            return effect(text, binding, sight);
        } catch (SQLException refused) {
            return Effect.REFUSED;
        } finally {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        }
    }

    private Effect effect(String text, Binding binding, Sight sight) throws SQLException {
        long earlier = changed();
        try (var tell = connection.prepareStatement(TELL);
                var statement = connection.prepareStatement(text)) {
            tell.setString(1, sight.scope);
            tell.setString(2, sight.pool);
            tell.execute();
            binding.on(statement);
            var rows = statement.execute() ? rows(statement.getResultSet()) : List.<List<String>>of();
            return new Effect(rows, changed() - earlier, false);
        }
    }

    private static List<List<String>> rows(ResultSet answer) throws SQLException {
        int columns = answer.getMetaData().getColumnCount();
        var rows = new ArrayList<List<String>>();
        while (answer.next()) {
            var row = new ArrayList<String>();
            for (int column : IntStream.rangeClosed(1, columns).toArray()) {
                row.add(Objects.requireNonNullElse(answer.getString(column), ""));
            }
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private long changed() throws SQLException {
        try (var count = connection.prepareStatement(CHANGED);
                var answer = count.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
