package io.tenantgate.adapters.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/// Pooled connections of the service's role.
final class ConnectionPool {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    // Under row-level security the server thinks the plan for any parameters dearer than planning anew for each, and
    // would plan every execution; look-ups by key have one plan.
    private static final String PLAN_ONCE = "set plan_cache_mode = force_generic_plan";

    private ConnectionPool() {}

    /// Connects at once, so that a database that is not there is found at the start.
    static HikariDataSource of(Login service, int size) {
        return new HikariDataSource(config("tenantgate", service, size));
    }

    /// Connects when it is first asked for a connection.
    static HikariDataSource besideOf(Login service, int size) {
        var config = config("tenantgate-bearers", service, size);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static HikariConfig config(String name, Login service, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(service.url());
        config.setUsername(service.username());
        config.setPassword(service.password().reveal());
        config.setDataSourceProperties(Login.properties());
        config.setConnectionInitSql(PLAN_ONCE);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setConnectionTimeout(PATIENCE.toMillis());
        return config;
    }
}
