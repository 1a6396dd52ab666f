package io.tenantgate.adapters.persistence.scopes;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/// Statements that only read, each for itself: no transaction is begun or ended for them, and between two of them no
/// connection is held. The server is told of the visibility with each, and that nothing may be written.
final class Look implements Reach {
    private final DataSource connections;
    private Visibility wanted = Visibility.NOTHING;

    Look(DataSource connections) {
        this.connections = connections;
    }

    @Override
    public <T> T join(UnaryOperator<Visibility> change, Supplier<T> work) {
        Visibility outer = wanted;
        wanted = change.apply(outer);
        try {
            return work.get();
        } finally {
            wanted = outer;
        }
    }

    @Override
    public <T> T joinForWriting(UnaryOperator<Visibility> change, Supplier<T> work) {
        throw writing();
    }

    @Override
    public <T> T run(Part part, Part.Reading<T> reading) throws SQLException {
        try (var connection = connections.getConnection()) {
            return new Message(List.of(wanted.toldForReading(), part)).send(connection, reading);
        }
    }

    @Override
    public void later(Part part) {
        throw writing();
    }

    /// What a look has seen is committed.
    @Override
    public void afterCommit(Runnable deed) {
        deed.run();
    }

    private static IllegalStateException writing() {
        return new IllegalStateException("Who only looks writes nothing: a transaction is opened by Scopes.in");
    }
}
