package io.tenantgate.app.laws;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.FreePorts;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import io.tenantgate.app.packaged.PackagedApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Two processes of the packaged service over one database, and a caller who asks them in turn.
record TwoProcesses(TestDatabase database, World world, List<PackagedApp> apps, Service inside) implements Running {
    static TwoProcesses start() {
        var database = TestDatabase.stocked();
        database.stock(InOneProcess.KEY_PAIRS);
        int port = FreePorts.next();
        var environment = environment(database, port);
        var first = launch(port, environment);
        var second = launch(FreePorts.next(), environment);
        var apps = Stream.of(first, second).map(PackagedApp::ready).toList();
        var inTurn = Api.inTurn(apps.stream().map(PackagedApp::address).toList());
        return new TwoProcesses(database, PackagedApp.worldOf(inTurn), apps, Service.beside(database, environment));
    }

    /// The same for both, issuers too, as behind one load balancer.
    private static Map<String, String> environment(TestDatabase database, int port) {
        var environment = new HashMap<>(database.environment());
        environment.putAll(InOneProcess.SETTINGS);
        environment.put("TENANTGATE_MESSAGES", "inbox");
        environment.put("TENANTGATE_PUBLIC_URL", "http://127.0.0.1:" + port);
        return environment;
    }

    private static PackagedApp launch(int port, Map<String, String> environment) {
        try {
            return PackagedApp.launch(Files.createTempDirectory(Path.of("target"), "laws"), port, environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<World> processes() {
        return apps.stream().map(PackagedApp::world).toList();
    }

    @Override
    public void close() {
        inside.close();
        apps.forEach(PackagedApp::close);
        database.close();
    }
}
