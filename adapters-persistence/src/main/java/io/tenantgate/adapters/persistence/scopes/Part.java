package io.tenantgate.adapters.persistence.scopes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// A statement's text, and how its parameters are set. Several go to the server in one message.
public record Part(String text, Binding binding) {
    /// Sets the parameters, beginning at an index. Answers the index after the last.
    @FunctionalInterface
    public interface Binding {
        int bind(PreparedStatement statement, int from) throws SQLException;
    }

    /// What is made of a statement that has run.
    @FunctionalInterface
    public interface Reading<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /// Runs it by itself.
    public <T> T on(Connection connection, Reading<T> reading) throws SQLException {
        return new Message(List.of(this)).send(connection, reading);
    }

    /// One without parameters.
    static Part of(String text) {
        return new Part(text, (_, from) -> from);
    }
}
