package io.tenantgate.adapters.persistence.scopes;

import io.tenantgate.adapters.persistence.DatabaseFault;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The transaction of the current thread. Work inside work joins it with a visibility of its own; an exception that
/// leaves any of them rolls all of it back, also when somebody on the way out catches it.
public final class Transaction {
    private static final int ATTEMPTS = 3;
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01"); // serialization failure, deadlock

    private final DataSource connections;

    @SuppressWarnings("ThreadLocalUsage") // one per data source, and of those a process has one
    private final ThreadLocal<@Nullable Reach> current = new ThreadLocal<>();

    public Transaction(DataSource connections) {
        this.connections = connections;
    }

    /// Whether this thread is in a transaction, or looks: then nothing may hash, call out or wait for long.
    public boolean isOpen() {
        return current.get() != null;
    }

    /// Runs a statement that sees what the innermost work may see, and reads what it answers.
    public <T> T run(Part part, Part.Reading<T> reading) throws SQLException {
        return reach().run(part, reading);
    }

    /// Runs a statement in the same message as the next one, or as the commit. What is wrong with it shows then.
    public void later(Part part) {
        reach().later(part);
    }

    /// Runs when the transaction has committed, and never when it has not; in a look at once.
    public void afterCommit(Runnable deed) {
        reach().afterCommit(deed);
    }

    <T> T in(UnaryOperator<Visibility> change, Supplier<T> work) {
        Reach open = current.get();
        if (open != null) return open.joinForWriting(change, work);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return once(change, work);
            } catch (RuntimeException e) {
                if (!isWorthAnotherTry(e)) throw e;
            }
        }
        return once(change, work);
    }

    /// Runs work that only reads: its statements are each for itself, unless a transaction is open.
    <T> T look(UnaryOperator<Visibility> change, Supplier<T> work) {
        Reach open = current.get();
        if (open != null) return open.join(change, work);
        var look = new Look(connections);
        current.set(look);
        try {
            return look.join(change, work);
        } finally {
            current.remove();
        }
    }

    private <T> T once(UnaryOperator<Visibility> change, Supplier<T> work) {
        var open = new OpenTransaction(connections);
        current.set(open);
        try {
            T result = open.join(change, work);
            open.commit();
            return result;
        } finally {
            current.remove();
            open.end();
        }
    }

    private Reach reach() {
        Reach open = current.get();
        if (open == null) throw new IllegalStateException("No transaction is open: stores run inside Scopes.in");
        return open;
    }

    private static boolean isWorthAnotherTry(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseFault fault) return WORTH_ANOTHER_TRY.contains(fault.state());
        }
        return false;
    }
}
