package io.tenantgate.adapters.persistence;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// The database failed or was asked something wrong. What a store expects (a row that is there already, say) it
/// asks for in SQL (`on conflict do nothing`): a fault ends the transaction.
public final class DatabaseFault extends RuntimeException {
    private final SQLException cause;

    public DatabaseFault(String doing, SQLException cause) {
        super("%s: %s".formatted(doing, cause.getMessage()), cause);
        this.cause = cause;
    }

    /// The five characters that PostgreSQL's appendix A explains; empty where it never answered.
    public String state() {
        return Optional.ofNullable(cause.getSQLState()).orElse("");
    }

    /// The constraint that was violated.
    public Optional<String> constraint() {
        return cause instanceof PSQLException server
                ? Optional.ofNullable(server.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }
}
