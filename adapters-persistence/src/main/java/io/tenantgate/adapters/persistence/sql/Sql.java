package io.tenantgate.adapters.persistence.sql;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.scopes.Part;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Where stores ask their questions.
public final class Sql {
    private final Transaction transaction;
    private final DataSource connections;

    public Sql(Transaction transaction, DataSource connections) {
        this.transaction = transaction;
        this.connections = connections;
    }

    /// A statement in the thread's transaction; without one it is a fault.
    public Query query(String text) {
        return new Query(Parameters.of(text), new InTransaction());
    }

    /// A statement on a pooled connection, in a transaction of its own that ends with it: for functions that set their
    /// own scope, such as the bearer's.
    public Query autocommit(String text) {
        return new Query(Parameters.of(text), this::onItsOwn);
    }

    /// The way to the server.
    interface Way {
        <T> T run(Part part, Part.Reading<T> reading) throws SQLException;

        default void later(Part part) throws SQLException {
            run(part, PreparedStatement::getUpdateCount);
        }
    }

    private final class InTransaction implements Way {
        @Override
        public <T> T run(Part part, Part.Reading<T> reading) throws SQLException {
            return transaction.run(part, reading);
        }

        @Override
        public void later(Part part) {
            transaction.later(part);
        }
    }

    private <T> T onItsOwn(Part part, Part.Reading<T> reading) throws SQLException {
        try (var connection = connections.getConnection()) {
            return part.on(connection, reading);
        }
    }

    static DatabaseFault fault(Parameters parameters, SQLException e) {
        return new DatabaseFault(parameters.jdbc().strip().lines().findFirst().orElse(""), e);
    }
}
