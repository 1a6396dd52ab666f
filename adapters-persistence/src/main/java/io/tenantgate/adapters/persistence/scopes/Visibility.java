package io.tenantgate.adapters.persistence.scopes;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/// What statements may see: the rows of a tenant or of the platform (`tenantgate.scope`), and those of a pool
/// (`tenantgate.pool`). An empty text sees nothing, and touching a protected table then is an error.
record Visibility(String scope, String pool) {
    static final Visibility NOTHING = new Visibility("", "");

    private static final String TELL =
            "select set_config('tenantgate.scope', ?, true), set_config('tenantgate.pool', ?, true)";
    private static final String TELL_FOR_READING = TELL + ", set_config('transaction_read_only', 'on', true)";

    Visibility withScope(String other) {
        return new Visibility(other, pool);
    }

    Visibility withPool(String other) {
        return new Visibility(scope, other);
    }

    /// Tells the server, until the transaction ends.
    Part told() {
        return new Part(TELL, this::bind);
    }

    /// The same, and that nothing is to be written.
    Part toldForReading() {
        return new Part(TELL_FOR_READING, this::bind);
    }

    private int bind(PreparedStatement statement, int from) throws SQLException {
        statement.setString(from, scope);
        statement.setString(from + 1, pool);
        return from + 2;
    }
}
