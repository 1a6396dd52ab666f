package io.tenantgate.adapters.persistence;

import io.tenantgate.application.MayPass;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// The database failed or was asked something wrong. What a store expects (a row that is there already, say) it
/// asks for in SQL (`on conflict do nothing`): a fault ends the transaction.
public final class DatabaseFault extends RuntimeException implements MayPass {
    private static final Set<String> AWAY = Set.of(
            "08000", "08001", "08003", "08006", "08007", // the connection
            "53300", // no more of them
            "57P01", "57P02", "57P03", "57P05"); // the server goes, has gone, or starts

    private final SQLException cause;

    public DatabaseFault(String doing, SQLException cause) {
        super("%s: %s".formatted(doing, cause.getMessage()), cause);
        this.cause = cause;
    }

    /// The five characters that PostgreSQL's appendix A explains; empty where it never answered.
    public String state() {
        return Optional.ofNullable(cause.getSQLState()).orElse("");
    }

    /// Whether the server was away, or no connection was free in time: nothing wrong was asked.
    @Override
    public boolean isOutage() {
        return AWAY.contains(state()) || cause instanceof SQLTransientConnectionException || isOfTheClosedPool();
    }

    /// What the driver throws has a state.
    private boolean isOfTheClosedPool() {
        return state().isEmpty() && !(cause instanceof PSQLException);
    }

    /// The constraint that was violated.
    public Optional<String> constraint() {
        return cause instanceof PSQLException server
                ? Optional.ofNullable(server.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }
}
