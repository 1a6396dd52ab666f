package io.tenantgate.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where things are measured: starts services, each on a database of its own.
final class Bench implements AutoCloseable {
    private final Path home;
    private final List<String> options;
    private final Size size;
    private @Nullable OneTenant shared;

    /// @param home the folder of the launcher
    /// @param options of the service's JVM, beside those of the launcher
    Bench(Path home, List<String> options, Size size) {
        this.home = home;
        this.options = options;
        this.size = size;
    }

    Size size() {
        return size;
    }

    /// A service on no database.
    RunningService start() throws IOException {
        return start(Files.createTempDirectory("tenantgate-benchmark"));
    }

    RunningService start(Path data) throws IOException {
        return RunningService.start(home, data, options);
    }

    /// A service on no database, with settings of its own.
    RunningService start(Map<String, String> environment) throws IOException {
        return RunningService.start(home, Files.createTempDirectory("tenantgate-benchmark"), options, environment);
    }

    /// The one service that the rates of a single tenant are measured on, one after the other.
    OneTenant oneTenant() throws IOException {
        if (shared == null) {
            shared = OneTenant.in(start());
        }
        return shared;
    }

    @Override
    public void close() {
        if (shared != null) {
            shared.service().close();
        }
    }
}
