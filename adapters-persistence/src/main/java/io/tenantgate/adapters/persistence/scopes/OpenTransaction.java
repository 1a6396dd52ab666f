package io.tenantgate.adapters.persistence.scopes;

import io.tenantgate.adapters.persistence.DatabaseFault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A transaction from its first statement to its end. The connection is taken, and the visibility told to the server,
/// only when a statement is about to run: so both travel with it, and scopes without a statement cost nothing. What
/// has no hurry waits for the next statement, or for the commit, and travels with that.
final class OpenTransaction implements Reach {
    private static final Logger LOG = LoggerFactory.getLogger(OpenTransaction.class);
    private static final Part COMMIT = Part.of("commit");

    private final DataSource connections;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<Seen> waiting = new ArrayList<>();
    private Visibility wanted = Visibility.NOTHING;
    private Visibility told = Visibility.NOTHING;
    private @Nullable Connection connection;
    private boolean doomed;
    private boolean committed;

    /// A statement, and what it may see.
    private record Seen(Part part, Visibility visibility) {}

    OpenTransaction(DataSource connections) {
        this.connections = connections;
    }

    @Override
    public <T> T join(UnaryOperator<Visibility> change, Supplier<T> work) {
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

    @Override
    public <T> T joinForWriting(UnaryOperator<Visibility> change, Supplier<T> work) {
        return join(change, work);
    }

    @Override
    public <T> T run(Part part, Part.Reading<T> reading) throws SQLException {
        return send(new Seen(part, wanted), reading);
    }

    @Override
    public void later(Part part) {
        waiting.add(new Seen(part, wanted));
    }

    @Override
    public void afterCommit(Runnable deed) {
        afterCommit.add(deed);
    }

    /// One message: what has waited, the statement, and the visibility of each where it is news to the server.
    private <T> T send(Seen last, Part.Reading<T> reading) throws SQLException {
        var parts = new ArrayList<Part>();
        Visibility known = told;
        for (var each : Stream.concat(waiting.stream(), Stream.of(last)).toList()) {
            if (!each.visibility.equals(known)) parts.add(each.visibility.told());
            parts.add(each.part);
            known = each.visibility;
        }
        return new Message(parts).send(taken(), statement -> {
            waiting.clear();
            told = last.visibility;
            return reading.of(statement);
        });
    }

    void commit() {
        if (doomed) {
            throw new IllegalStateException("A part of this transaction failed, so all of it is rolled back");
        }
        try {
            if (!waiting.isEmpty()) send(new Seen(COMMIT, waiting.getLast().visibility), _ -> COMMIT);
            if (connection != null) connection.commit(); // nothing goes to the server where it has committed already
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
