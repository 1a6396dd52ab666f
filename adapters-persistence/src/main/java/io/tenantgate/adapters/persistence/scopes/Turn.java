package io.tenantgate.adapters.persistence.scopes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/// A connection that is about to run one statement, and what the server must be told of visibility before. It is
/// told in the same message, so that a change of scope costs no round trip.
public final class Turn {
    private static final String TELL =
            "select set_config('tenantgate.scope', ?, true), set_config('tenantgate.pool', ?, true);";

    private final Connection connection;
    private final Optional<Visibility> news;
    private final Runnable told;

    private Turn(Connection connection, Optional<Visibility> news, Runnable told) {
        this.connection = connection;
        this.news = news;
        this.told = told;
    }

    /// On a connection that knows what may be seen, or whose statement says so itself.
    public static Turn on(Connection connection) {
        return new Turn(connection, Optional.empty(), () -> {});
    }

    /// @param told runs when the server has been told
    static Turn telling(Connection connection, Visibility news, Runnable told) {
        return new Turn(connection, Optional.of(news), told);
    }

    /// The statement, with what must be told in front of it.
    public PreparedStatement prepare(String text) throws SQLException {
        return connection.prepareStatement(news.isPresent() ? TELL + text : text);
    }

    /// Binds what is told. Answers the index of the statement's own first parameter.
    public int bind(PreparedStatement statement) throws SQLException {
        if (news.isEmpty()) {
            return 1;
        }
        statement.setString(1, news.get().scope());
        statement.setString(2, news.get().pool());
        return 3;
    }

    /// Runs it, up to its own result.
    public void execute(PreparedStatement statement) throws SQLException {
        statement.execute();
        if (news.isPresent()) {
            statement.getMoreResults();
        }
        told.run();
    }
}
