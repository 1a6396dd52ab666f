package io.tenantgate.adapters.persistence.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/// Notes every statement that is prepared on the connections of a data source.
public final class CountedStatements {
    private final List<String> noted = new ArrayList<>();
    private final DataSource watched;
    private final BooleanSupplier counts;

    public CountedStatements(DataSource real) {
        this(real, () -> true);
    }

    /// @param counts whether what the current thread asks is noted
    public CountedStatements(DataSource real, BooleanSupplier counts) {
        this.counts = counts;
        watched = proxy(
                DataSource.class,
                real,
                answer -> answer instanceof Connection connection
                        ? proxy(Connection.class, connection, same -> same)
                        : answer);
    }

    public DataSource dataSource() {
        return watched;
    }

    /// What the work has asked of the database, in order.
    public List<String> during(Runnable work) {
        synchronized (noted) {
            noted.clear();
        }
        work.run();
        synchronized (noted) {
            return List.copyOf(noted);
        }
    }

    private <T> T proxy(Class<T> type, T real, UnaryOperator<Object> wrap) {
        var made = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, given) -> {
            if (method.getName().equals("prepareStatement") && counts.getAsBoolean()) {
                note((String) given[0]);
            }
            try {
                return wrap.apply(method.invoke(real, given));
            } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        });
        return type.cast(made);
    }

    private void note(String statement) {
        synchronized (noted) {
            noted.add(statement);
        }
    }
}
