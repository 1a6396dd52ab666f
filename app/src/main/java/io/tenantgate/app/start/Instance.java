package io.tenantgate.app.start;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.tenantgate.adapters.persistence.database.Database;
import java.net.URI;

/// One running Tenantgate. The framework's own runner is not used: it ends the process by itself with a trace, and what
/// a failed start had begun would live on.
public final class Instance {
    private final ApplicationContext context;

    public Instance(Class<?> main) {
        this.context = ApplicationContext.builder()
                .mainClass(main)
                .deduceEnvironment(false)
                .banner(false)
                .build();
    }

    /// Answers where it listens.
    public synchronized URI start() {
        return context.start().getBean(EmbeddedServer.class).start().getURI();
    }

    /// Stops all that was started; while a start is under way, after it. Of a start that failed the container closes
    /// nothing, and the database is a process of its own.
    public synchronized void stop() {
        if (context.isRunning()) {
            context.close();
        } else {
            context.destroyBean(Database.class);
        }
    }
}
