package io.tenantgate.app.start;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.tenantgate.app.settings.BindRule;
import io.tenantgate.app.settings.ServiceSettings;
import io.tenantgate.app.start.OperatorKeyFile.Written;
import jakarta.inject.Singleton;

/// Sees, when the server listens, that there is an operator key, and says where everything is.
@Singleton
final class WhenReady implements ApplicationEventListener<ServerStartupEvent> {
    private final ServiceSettings settings;
    private final OperatorKeyFile keys;
    private final Announcement announcement;
    private final BindRule.Inbox inbox;

    WhenReady(ServiceSettings settings, OperatorKeyFile keys, Announcement announcement, BindRule.Inbox inbox) {
        this.settings = settings;
        this.keys = keys;
        this.announcement = announcement;
        this.inbox = inbox;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        announcement.print(System.out, event.getSource().getPort(), inbox, whereTheKeyIs());
    }

    private String whereTheKeyIs() {
        if (settings.operatorKey().filter(key -> !key.isEmpty()).isPresent()) {
            return "the one in TENANTGATE_OPERATOR_KEY";
        }
        var written = keys.ensure(settings.directory());
        return told(written);
    }

    /// The key itself is shown on a terminal alone, where no log keeps it.
    private static String told(Written written) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return written.fresh()
                .filter(_ -> terminal)
                .map(key -> "%s (also in %s)".formatted(key, written.file()))
                .orElse("in " + written.file());
    }
}
