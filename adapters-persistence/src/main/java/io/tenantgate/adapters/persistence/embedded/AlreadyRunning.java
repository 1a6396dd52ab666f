package io.tenantgate.adapters.persistence.embedded;

import io.tenantgate.adapters.persistence.StartRefused;
import java.nio.file.Path;

/// Another process serves from this data directory.
public final class AlreadyRunning extends StartRefused {
    AlreadyRunning(Path directory) {
        super("Tenantgate already runs on the data directory %s: stop it first, or set another TENANTGATE_DATA_DIR"
                .formatted(directory));
    }
}
