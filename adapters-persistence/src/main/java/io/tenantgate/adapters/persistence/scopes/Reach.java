package io.tenantgate.adapters.persistence.scopes;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What the statements of a thread run in.
sealed interface Reach permits OpenTransaction, Look {
    /// Runs work inside, with a visibility of its own.
    <T> T join(UnaryOperator<Visibility> change, Supplier<T> work);

    /// The same for work that needs a transaction.
    <T> T joinForWriting(UnaryOperator<Visibility> change, Supplier<T> work);

    <T> T run(Part part, Part.Reading<T> reading) throws SQLException;

    void later(Part part);

    void afterCommit(Runnable deed);
}
