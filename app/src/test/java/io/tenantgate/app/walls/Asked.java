package io.tenantgate.app.walls;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement with its parameters. Several may go in one message, with what the server is told of visibility and the
/// commit among them.
///
/// @param text as JDBC has it, in one line
public record Asked(String text, List<Bind> binds) {
    private static final String TELL = "select set_config(";
    private static final String COMMIT = "commit";

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

    /// Those of a message, in order.
    static List<Asked> of(String message, List<Bind> binds) {
        var asked = new ArrayList<Asked>();
        int before = 0;
        for (var text : message.split(";")) {
            int upTo = before + (int) text.chars().filter(each -> each == '?').count();
            if (!text.startsWith(TELL) && !text.equals(COMMIT)) {
                asked.add(new Asked(oneLine(text), between(before, upTo, binds)));
            }
            before = upTo;
        }
        return asked;
    }

    private static List<Bind> between(int before, int upTo, List<Bind> binds) {
        return binds.stream()
                .filter(bind -> before < bind.index() && bind.index() <= upTo)
                .map(bind -> bind.movedBy(-before))
                .toList();
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
