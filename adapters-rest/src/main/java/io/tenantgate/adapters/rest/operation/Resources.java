package io.tenantgate.adapters.rest.operation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Files that this module brings along.
final class Resources {
    private Resources() {}

    static byte[] bytes(String name) {
        try (var stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
