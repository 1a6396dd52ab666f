package io.tenantgate.app.api;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/// The whole service in this process, on a database of its own and any port.
public final class Service implements AutoCloseable {
    static final String OPERATOR_KEY = "operator-key-of-the-tests-0123456789";

    private final TestDatabase database;
    private final ApplicationContext context;
    private final EmbeddedServer server;

    private Service(TestDatabase database, ApplicationContext context) {
        this.database = database;
        this.context = context;
        this.server = context.getBean(EmbeddedServer.class).start();
    }

    public static Service start(MovableClock clock) {
        return start(clock, Map.of());
    }

    /// @param environment variables that win over those of a test
    public static Service start(MovableClock clock, Map<String, String> environment) {
        var database = TestDatabase.fresh();
        var variables = new HashMap<String, Object>(database.environment());
        variables.put("TENANTGATE_PORT", Integer.toString(freePort()));
        variables.put("TENANTGATE_OPERATOR_KEY", OPERATOR_KEY);
        variables.put("TENANTGATE_MESSAGES", "inbox");
        variables.putAll(environment);
        var source =
                PropertySource.of("environment", variables, PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE);
        var context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .propertySources(source)
                .singletons(clock)
                .start();
        return new Service(database, context);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public World world() {
        var anyone = new Api(server.getURI());
        return new World(anyone, anyone.as(OPERATOR_KEY));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
