package io.tenantgate.adapters.persistence.sql;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.scopes.Turn;
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
        return new Query(Parameters.of(text), this::inTransaction);
    }

    /// A statement on a pooled connection, in a transaction of its own that ends with it: for functions that set their
    /// own scope, such as the bearer's.
    public Query autocommit(String text) {
        return new Query(Parameters.of(text), this::onItsOwn);
    }

    /// What is asked in a turn.
    interface Asking<T> {
        T in(Turn turn) throws SQLException;
    }

    /// Who gives turns.
    interface Lender {
        <T> T lend(Asking<T> asking) throws SQLException;
    }

    private <T> T inTransaction(Asking<T> asking) throws SQLException {
        return asking.in(transaction.turn());
    }

    private <T> T onItsOwn(Asking<T> asking) throws SQLException {
        try (var connection = connections.getConnection()) {
            return asking.in(Turn.on(connection));
        }
    }

    static DatabaseFault fault(Parameters parameters, SQLException e) {
        return new DatabaseFault(parameters.jdbc().strip().lines().findFirst().orElse(""), e);
    }
}
