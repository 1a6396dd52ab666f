package io.tenantgate.adapters.persistence.sql;

import io.tenantgate.adapters.persistence.scopes.Part;
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
    private final Sql.Way way;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    Query(Parameters parameters, Sql.Way way) {
        this.parameters = parameters;
        this.way = way;
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

    /// Writes what nobody waits for: it goes to the server with the next statement of the transaction, or with its
    /// commit, and costs no way there of its own. What is wrong with it shows then.
    public void later() {
        try {
            way.later(part());
        } catch (SQLException e) {
            throw Sql.fault(parameters, e);
        }
    }

    private static ResultSet rowsOf(PreparedStatement statement) throws SQLException {
        return Objects.requireNonNull(statement.getResultSet(), "The statement answers no rows");
    }

    private <T> T run(Part.Reading<T> reading) {
        try {
            return way.run(part(), reading);
        } catch (SQLException e) {
            throw Sql.fault(parameters, e);
        }
    }

    private Part part() {
        for (String name : parameters.names()) {
            if (!values.containsKey(name)) throw new IllegalStateException("Parameter :%s is not set".formatted(name));
        }
        return new Part(parameters.jdbc(), this::bind);
    }

    private int bind(PreparedStatement statement, int from) throws SQLException {
        int index = from;
        for (String name : parameters.names()) {
            Value.bind(statement, index++, values.get(name));
        }
        return index;
    }
}
