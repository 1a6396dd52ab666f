package io.tenantgate.adapters.messaging.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Arrays;

/// Real mail servers on loopback, given the time to start that a busy machine needs.
public final class MailServers {
    private static final long PATIENCE_MILLIS = 60_000;

    private MailServers() {}

    public static GreenMail on(int port, String... protocols) {
        return new GreenMail(
                Arrays.stream(protocols).map(protocol -> setup(port, protocol)).toArray(ServerSetup[]::new));
    }

    private static ServerSetup setup(int port, String protocol) {
        var setup = new ServerSetup(port, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(PATIENCE_MILLIS);
        return setup;
    }
}
