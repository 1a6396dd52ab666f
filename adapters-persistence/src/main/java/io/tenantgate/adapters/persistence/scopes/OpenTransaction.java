package io.tenantgate.adapters.persistence.scopes;

import io.tenantgate.adapters.persistence.DatabaseFault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A transaction from its first statement to its end. The connection is taken, and the visibility told to the server,
/// only when a statement is about to run: so both travel with it, and scopes without a statement cost nothing.
final class OpenTransaction {
    private static final Logger LOG = LoggerFactory.getLogger(OpenTransaction.class);

    private final DataSource connections;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private Visibility wanted = Visibility.NOTHING;
    private Visibility told = Visibility.NOTHING;
    private @Nullable Connection connection;
    private boolean doomed;
    private boolean committed;

    OpenTransaction(DataSource connections) {
        this.connections = connections;
    }

    <T> T join(UnaryOperator<Visibility> change, Supplier<T> work) {
        Visibility outer = wanted;
        wanted = change.apply(outer);
        boolean finished = false;
        try {
            T result = work.get();
            finished = true;
            return result;
        } finally {
            wanted = outer;
            if (!finished) doomed = true;
        }
    }

    Turn turn() {
        try {
            Connection taken = taken();
            Visibility news = wanted;
            return news.equals(told) ? Turn.on(taken) : Turn.telling(taken, news, () -> told = news);
        } catch (SQLException e) {
            throw new DatabaseFault("Opening a transaction", e);
        }
    }

    void afterCommit(Runnable deed) {
        afterCommit.add(deed);
    }

    void commit() {
        if (doomed) {
            throw new IllegalStateException("A part of this transaction failed, so all of it is rolled back");
        }
        try {
            if (connection != null) connection.commit();
            committed = true;
        } catch (SQLException e) {
            throw new DatabaseFault("Committing", e);
        }
    }

    /// Gives the connection back, rolled back unless it was committed, and runs what waited for the commit. One that
    /// broke is closed by now: whoever asked by it tells of that.
    void end() {
        try (Connection ending = connection) {
            if (ending != null && !committed && !ending.isClosed()) ending.rollback();
        } catch (SQLException e) {
            LOG.warn("A connection could not be rolled back and given back: {}", e.getMessage());
        }
        if (committed) afterCommit.forEach(Runnable::run);
    }

    private Connection taken() throws SQLException {
        if (connection != null) return connection;
        Connection taken = connections.getConnection();
        connection = taken;
        taken.setAutoCommit(false);
        return taken;
    }
}
