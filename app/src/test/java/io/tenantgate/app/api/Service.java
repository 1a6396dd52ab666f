package io.tenantgate.app.api;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import java.util.HashMap;
import java.util.Map;

/// The whole service in this process, on a database of its own and any port.
public final class Service implements AutoCloseable {
    static final String OPERATOR_KEY = "operator-key-of-the-tests-0123456789";

    private final TestDatabase database;
    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final boolean ownsDatabase;

    private Service(TestDatabase database, ApplicationContext context, boolean ownsDatabase) {
        this.database = database;
        this.ownsDatabase = ownsDatabase;
        this.context = context;
        this.server = context.getBean(EmbeddedServer.class).start();
    }

    public static Service start(MovableClock clock) {
        return start(clock, Map.of());
    }

    /// @param environment variables that win over those of a test
    /// @param singletons that the service is given beside the clock
    public static Service start(MovableClock clock, Map<String, String> environment, Object... singletons) {
        var database = TestDatabase.stocked();
        return new Service(database, contextOn(database, clock, environment, singletons), true);
    }

    /// One more instance on a database that somebody else closes.
    public static Service beside(TestDatabase database, Map<String, String> environment) {
        return new Service(database, contextOn(database, new MovableClock(), environment), false);
    }

    private static ApplicationContext contextOn(
            TestDatabase database, MovableClock clock, Map<String, String> environment, Object... singletons) {
        var variables = new HashMap<String, Object>(database.environment());
        variables.put("TENANTGATE_PORT", Integer.toString(FreePorts.next()));
        variables.put("TENANTGATE_OPERATOR_KEY", OPERATOR_KEY);
        variables.put("TENANTGATE_MESSAGES", "inbox");
        variables.put("TENANTGATE_DNS_SERVERS", "127.0.0.1:1");
        variables.putAll(environment);
        var source =
                PropertySource.of("environment", variables, PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE);
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .propertySources(source)
                .singletons(clock)
                .singletons(singletons)
                .start();
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
        if (ownsDatabase) {
            database.close();
        }
    }
}
