package io.tenantgate.benchmarks.oneselect;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.adapters.persistence.database.Location;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/// Starts on any port, prints it, and serves until it is stopped.
public final class OneSelectService {
    /// Begins the line that tells the port.
    public static final String LISTENING = "Listening on ";

    private static final int POOL = 16;

    private OneSelectService() {}

    public static void main(String[] arguments) {
        var database = Database.open(new Location.Embedded(Path.of(arguments[0])), POOL);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        Map<String, Object> properties = Map.of("micronaut.server.port", -1, "micronaut.server.host", "127.0.0.1");
        var context = ApplicationContext.builder()
                .properties(properties)
                .build()
                .registerSingleton(DataSource.class, database.dataSource())
                .start();
        var server = context.getBean(EmbeddedServer.class).start();
        System.out.println(LISTENING + server.getPort());
    }
}
