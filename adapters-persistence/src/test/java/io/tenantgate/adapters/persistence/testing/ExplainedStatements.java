package io.tenantgate.adapters.persistence.testing;

import io.tenantgate.adapters.persistence.scopes.TenantScopes;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.Scope;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Stands between a store and the server: each statement is answered by no row, and noted is how the server
/// answers it. It is prepared there, for the service's connections have one plan for any parameters; an `explain`
/// that is given the parameters would show a plan for these.
public final class ExplainedStatements {
    private static final Pattern PARAMETER = Pattern.compile("\\?");
    private static final String TELL = "select set_config(";
    private static final Map<Class<?>, String> TYPES = Map.of(
            UUID.class, "uuid",
            Boolean.class, "boolean",
            Integer.class, "integer",
            Long.class, "bigint",
            String.class, "varchar",
            OffsetDateTime.class, "timestamptz");

    private final Connection real;
    private final List<Plan> plans = new ArrayList<>();

    private ExplainedStatements(Connection real) {
        this.real = real;
    }

    /// What the work asks there, in order, as the service's role in that scope.
    public static List<Plan> of(TestDatabase database, Scope scope, Consumer<Sql> work) {
        try (var real = database.dataSource().getConnection()) {
            var explained = new ExplainedStatements(real);
            var transaction = new Transaction(explained.dataSource());
            new TenantScopes(transaction).in(scope, () -> {
                work.accept(new Sql(transaction, explained.dataSource()));
                return scope;
            });
            return explained.plans;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private DataSource dataSource() {
        return proxy(DataSource.class, real, Map.of("getConnection", _ -> connection()));
    }

    private Connection connection() {
        return proxy(
                Connection.class,
                real,
                Map.of("prepareStatement", given -> statement((String) given[0]), "close", _ -> null));
    }

    private PreparedStatement statement(String text) throws SQLException {
        var values = new TreeMap<Integer, String>();
        var types = new TreeMap<Integer, String>();
        var none = real.prepareStatement("select where false");
        none.execute();
        Deed set = given -> {
            types.put((Integer) given[0], TYPES.getOrDefault(given[1].getClass(), "text[]"));
            return values.put((Integer) given[0], "'" + given[1].toString().replace("'", "''") + "'");
        };
        var deeds = new TreeMap<String, Deed>(Map.of(
                "setString", set, "setObject", set, "setInt", set, "setLong", set, "setBoolean", set, "setArray", set));
        deeds.put("execute", _ -> explain(text, types, values));
        deeds.put("getMoreResults", _ -> true);
        return proxy(PreparedStatement.class, none, deeds);
    }

    private boolean explain(String text, SortedMap<Integer, String> types, SortedMap<Integer, String> values)
            throws SQLException {
        if (text.startsWith(TELL)) {
            int end = text.indexOf(';');
            run(numbered(text.substring(0, end)).replace("$1", first(values)).replace("$2", last(values.headMap(3))));
            return explain(text.substring(end + 1), types.tailMap(3), values.tailMap(3));
        }
        run("deallocate all");
        run("prepare asked (%s) as %s".formatted(String.join(", ", types.values()), numbered(text)));
        run("explain (analyze, buffers, timing off, summary off) execute asked (%s)"
                .formatted(String.join(", ", values.values())));
        return true;
    }

    private static String first(SortedMap<Integer, String> values) {
        return values.firstEntry().getValue();
    }

    private static String last(SortedMap<Integer, String> values) {
        return values.lastEntry().getValue();
    }

    private static String numbered(String text) {
        int[] number = {0};
        return PARAMETER.matcher(text).replaceAll(_ -> "\\$" + ++number[0]);
    }

    private void run(String text) throws SQLException {
        try (var statement = real.createStatement()) {
            statement.execute(text);
            if (text.startsWith("explain")) {
                plans.add(planOf(statement.getResultSet()));
            }
        }
    }

    private static Plan planOf(java.sql.ResultSet lines) throws SQLException {
        var text = new StringBuilder();
        while (lines.next()) {
            text.append(lines.getString(1)).append('\n');
        }
        return new Plan(text.toString());
    }

    /// What is done in place of a call.
    private interface Deed {
        @Nullable
        Object of(Object[] given) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Object real, Map<String, Deed> deeds) {
        var made = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, given) -> {
            var deed = deeds.get(method.getName());
            try {
                return deed != null ? deed.of(given) : method.invoke(real, given);
            } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        });
        return type.cast(made);
    }
}
