package io.tenantgate.adapters.persistence.sql;

import io.tenantgate.adapters.persistence.scopes.Turn;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One statement with its parameters: `sql.query("… where id = :id").set("id", id).one(row -> …)`.
public final class Query {
    private final Parameters parameters;
    private final Sql.Lender lender;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    Query(Parameters parameters, Sql.Lender lender) {
        this.parameters = parameters;
        this.lender = lender;
    }

    /// Binds a parameter, wherever the text names it. Null and an empty `Optional` are SQL's null; [Value] tells which
    /// types are taken.
    public Query set(String name, @Nullable Object value) {
        if (!parameters.names().contains(name)) throw new IllegalArgumentException("No parameter :" + name);
        values.put(name, value);
        return this;
    }

    /// The row, if there is one; two are a fault.
    public <T> Optional<T> one(Function<Row, T> mapping) {
        List<T> found = many(mapping);
        if (found.size() > 1) throw new IllegalStateException("More than one row: " + parameters.jdbc());
        return found.stream().findFirst();
    }

    /// The row that must be there, as an aggregate's or a function's is.
    public <T> T single(Function<Row, T> mapping) {
        return one(mapping).orElseThrow(() -> new IllegalStateException("No row: " + parameters.jdbc()));
    }

    public <T> List<T> many(Function<Row, T> mapping) {
        return run(statement -> {
            var found = new ArrayList<T>();
            try (var rows = rowsOf(statement)) {
                var row = new Row(rows);
                while (rows.next()) found.add(mapping.apply(row));
            }
            return found;
        });
    }

    public boolean exists() {
        return run(statement -> {
            try (var rows = rowsOf(statement)) {
                return rows.next();
            }
        });
    }

    /// How many rows were inserted, updated or deleted.
    public int update() {
        return run(PreparedStatement::getUpdateCount);
    }

    private static ResultSet rowsOf(PreparedStatement statement) throws SQLException {
        return Objects.requireNonNull(statement.getResultSet(), "The statement answers no rows");
    }

    /// What is made of a statement that has run.
    private interface Reading<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(Reading<T> reading) {
        try {
            return lender.lend(turn -> executed(turn, reading));
        } catch (SQLException e) {
            throw Sql.fault(parameters, e);
        }
    }

    private <T> T executed(Turn turn, Reading<T> reading) throws SQLException {
        try (var statement = turn.prepare(parameters.jdbc())) {
            int index = turn.bind(statement);
            for (String name : parameters.names()) {
                if (!values.containsKey(name))
                    throw new IllegalStateException("Parameter :%s is not set".formatted(name));
                Value.bind(statement, index++, values.get(name));
            }
            turn.execute(statement);
            return reading.of(statement);
        }
    }
}
