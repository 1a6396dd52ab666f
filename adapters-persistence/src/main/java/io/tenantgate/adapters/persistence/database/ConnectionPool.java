package io.tenantgate.adapters.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/// Pooled connections of the service's role.
final class ConnectionPool {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private ConnectionPool() {}

    static HikariDataSource of(Login service, int size) {
        var config = new HikariConfig();
        config.setPoolName("tenantgate");
        config.setJdbcUrl(service.url());
        config.setUsername(service.username());
        config.setPassword(service.password().reveal());
        config.setDataSourceProperties(Login.properties());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setConnectionTimeout(PATIENCE.toMillis());
        return new HikariDataSource(config);
    }
}
