package io.tenantgate.adapters.persistence.scopes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// Statements that go to the server together: one way there and back, whatever their number. Where one fails, the
/// server skips those behind it.
record Message(List<Part> parts) {
    /// Sends all, and reads what the last answers.
    <T> T send(Connection connection, Part.Reading<T> reading) throws SQLException {
        try (var statement = connection.prepareStatement(text())) {
            bind(statement);
            statement.execute();
            for (int before = 1; before < parts.size(); before++) {
                statement.getMoreResults();
            }
            return reading.of(statement);
        }
    }

    private String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining(";"));
    }

    private void bind(PreparedStatement statement) throws SQLException {
        int index = 1;
        for (var part : parts) {
            index = part.binding().bind(statement, index);
        }
    }
}
