package io.tenantgate.app.walls;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement with its parameters, without what the server was told of visibility in front of it.
///
/// @param text as JDBC has it, in one line
public record Asked(String text, List<Bind> binds) {
    private static final String TELL_ENDS = "set_config('tenantgate.pool', ?, true);";
    private static final int TOLD = 2;

    /// A parameter that was set. @param arguments the first is its index
    record Bind(Method setter, @Nullable Object[] arguments) {
        int index() {
            return (int) arguments[0];
        }

        private Bind movedBy(int places) {
            var moved = arguments.clone();
            moved[0] = index() + places;
            return new Bind(setter, moved);
        }

        private Bind to(Object value) {
            var other = arguments.clone();
            other[1] = value;
            return new Bind(setter, other);
        }

        private void on(PreparedStatement statement) throws SQLException {
            try {
                setter.invoke(statement, arguments);
            } catch (InvocationTargetException e) {
                throw new SQLException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Asked of(String text, List<Bind> binds) {
        int own = text.indexOf(TELL_ENDS);
        if (own < 0) {
            return new Asked(oneLine(text), List.copyOf(binds));
        }
        var ownBinds = binds.stream()
                .filter(bind -> bind.index() > TOLD)
                .map(bind -> bind.movedBy(-TOLD))
                .toList();
        return new Asked(oneLine(text.substring(own + TELL_ENDS.length())), ownBinds);
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /// The same with another value for one parameter.
    Asked with(int parameter, Object value) {
        return new Asked(
                text,
                binds.stream()
                        .map(bind -> bind.index() == parameter ? bind.to(value) : bind)
                        .toList());
    }

    /// The same with another value wherever that parameter's value is.
    Asked withEach(int parameter, Object value) {
        var earlier = binds.stream()
                .filter(bind -> bind.index() == parameter)
                .map(bind -> bind.arguments()[1])
                .toList();
        return new Asked(
                text,
                binds.stream()
                        .map(bind -> earlier.contains(bind.arguments()[1]) ? bind.to(value) : bind)
                        .toList());
    }

    /// Sets the parameters of a statement that asks the same.
    void bindTo(PreparedStatement statement) throws SQLException {
        for (var bind : binds) {
            bind.on(statement);
        }
    }
}
