package io.tenantgate.app.walls;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// JDBC with a listener on the line.
final class Tapped {
    /// Whoever only looks has no transaction, and is listened to in one that is rolled back.
    private static final String LOOK = "select set_config(";

    private Tapped() {}

    static DataSource dataSource(DataSource real, Listener listener) {
        return tapped(DataSource.class, (_, method, arguments) -> {
            var answer = call(real, method, arguments);
            return answer instanceof Connection connection ? connection(connection, listener) : answer;
        });
    }

    private static Connection connection(Connection real, Listener listener) {
        return tapped(Connection.class, (_, method, arguments) -> {
            var answer = call(real, method, arguments);
            return answer instanceof PreparedStatement statement
                    ? statement(statement, (String) arguments[0], real, listener)
                    : answer;
        });
    }

    private static PreparedStatement statement(
            PreparedStatement real, String text, Connection connection, Listener listener) {
        List<Asked.Bind> binds = new ArrayList<>();
        return tapped(PreparedStatement.class, (_, method, arguments) -> {
            if (method.getName().startsWith("set")) {
                binds.add(new Asked.Bind(method, arguments));
            } else if (method.getName().equals("execute")) {
                hear(connection, text, binds, listener);
            }
            return call(real, method, arguments);
        });
    }

    private static void hear(Connection connection, String message, List<Asked.Bind> binds, Listener listener)
            throws SQLException {
        if (!connection.getAutoCommit()) {
            tell(connection, message, binds, listener);
        } else if (message.startsWith(LOOK)) {
            connection.setAutoCommit(false);
            tell(connection, message, binds, listener);
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void tell(Connection connection, String message, List<Asked.Bind> binds, Listener listener)
            throws SQLException {
        for (var asked : Asked.of(message, binds)) {
            listener.aboutToRun(connection, asked);
        }
    }

    private static <T> T tapped(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object real, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
