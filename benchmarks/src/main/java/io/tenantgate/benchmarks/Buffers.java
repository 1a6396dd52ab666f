package io.tenantgate.benchmarks;

import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import java.sql.SQLException;

/// How many pages of the tables that hold tenants' rows, and of their indexes, a question touches at the server.
record Buffers(Database database, Sql sql, Scopes scopes) {
    private static final int RUNS = 20;
    private static final String TOUCHED = """
        select coalesce(sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit + idx_blks_read, 0)), 0)
        from pg_statio_user_tables where schemaname = 'tenantgate'\
        """;

    /// Asked again and again in transactions of its own, each of which tells the server's statistics at its end.
    double of(Scope scope, Runnable question) {
        run(scope, question);
        long before = touched();
        for (int run = 0; run < RUNS; run++) {
            run(scope, question);
        }
        return (double) (touched() - before) / RUNS;
    }

    private void run(Scope scope, Runnable question) {
        scopes.in(scope, () -> {
            question.run();
            return sql.query("select pg_stat_force_next_flush()").exists();
        });
    }

    private long touched() {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement();
                var sum = statement.executeQuery(TOUCHED)) {
            sum.next();
            return sum.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
