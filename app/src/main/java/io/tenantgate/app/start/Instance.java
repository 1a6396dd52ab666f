package io.tenantgate.app.start;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import io.tenantgate.adapters.messaging.delivery.OutboxWorker;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.adapters.persistence.database.Database;
import io.tenantgate.app.jobs.Background;
import io.tenantgate.app.jobs.ErrandWorker;
import io.tenantgate.app.settings.ServiceSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;

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
        var server = context.start().getBean(EmbeddedServer.class);
        try {
            return server.start().getURI();
        } catch (ServerStartupException e) {
            throw new StartRefused(e.getMessage() + ": is another process listening there?", e);
        }
    }

    /// Where its files are.
    public Path directory() {
        return context.getBean(ServiceSettings.class).directory();
    }

    /// Stops all that was started; while a start is under way, after it. Of a start that failed the container closes
    /// nothing: what works in the background goes first, then the database, which is a process of its own.
    public synchronized void stop() {
        if (context.isRunning()) {
            context.close();
        } else {
            Stream.of(OutboxWorker.class, ErrandWorker.class, Background.class, Database.class)
                    .forEach(this::destroy);
        }
    }

    private <T> void destroy(Class<T> begun) {
        context.getActiveBeanRegistrations(begun).forEach(context::destroyBean);
    }
}
