package io.tenantgate.benchmarks;

import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.database.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;

/// What the smallest transaction takes that must outlive a power cut: a record of some bytes in the log, and its flush.
final class DurableCommit {
    private static final String RECORD = "select pg_logical_emit_message(true, 'benchmark', repeat('x', 100))";
    private static final int WARM_UP = 500;

    private DurableCommit() {}

    static Latencies measure(int count) throws IOException {
        var nanos = new ArrayList<Long>();
        try (var database = Database.open(new Location.Embedded(Files.createTempDirectory("tenantgate-benchmark")), 2);
                var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            for (int at = -WARM_UP; at < count; at++) {
                long begun = System.nanoTime();
                statement.execute(RECORD);
                if (at >= 0) {
                    nanos.add(System.nanoTime() - begun);
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return Latencies.of(nanos);
    }
}
