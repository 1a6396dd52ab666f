package io.tenantgate.app.start;

import io.tenantgate.app.settings.BindRule;
import io.tenantgate.app.settings.ServiceSettings;
import java.io.PrintStream;

/// What the service says when it is ready.
public final class Announcement {
    private final ServiceSettings settings;
    private final String signingProvider;

    public Announcement(ServiceSettings settings, String signingProvider) {
        this.settings = settings;
        this.signingProvider = signingProvider;
    }

    /// @param port that it listens on
    /// @param key what there is to say of the operator key
    void print(PrintStream out, int port, BindRule.Inbox inbox, String key) {
        var base = settings.listensOn() == port ? settings.publicAddress() : "http://localhost:" + port;
        out.println("Tenantgate is ready.");
        out.println("  API            " + base + "/v1");
        out.println("  Documentation  " + base + "/docs");
        out.println("  Operator key   " + key);
        if (inbox != BindRule.Inbox.OFF) {
            out.println("  Messages       " + base + "/dev/messages (nothing is sent, all is kept there)");
        }
        out.println("  Signing with   " + signingProvider);
        out.flush();
    }
}
